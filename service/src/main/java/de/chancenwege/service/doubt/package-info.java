/**
 * Answers that somebody doubts, kept as candidates for a case, with the facts that were given
 * along.
 *
 * <p>It keeps no name, no free text and no address, and judges no doubt.
 */
@NullMarked
package de.chancenwege.service.doubt;

import org.jspecify.annotations.NullMarked;
