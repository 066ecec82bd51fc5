/**
 * Rule files as the database keeps them: every version, and when it was held to be the law.
 *
 * <p>It neither checks rules nor answers from them.
 */
@NullMarked
package de.chancenwege.service.rulebook.archive;

import org.jspecify.annotations.NullMarked;
