/**
 * Drafts of rule files: what people work on before it is law here.
 *
 * <p>It neither judges what a draft says nor publishes it.
 */
@NullMarked
package de.chancenwege.service.editing.draft;

import org.jspecify.annotations.NullMarked;
