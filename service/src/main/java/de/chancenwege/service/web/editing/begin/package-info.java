/**
 * The page on which a draft is begun.
 *
 * <p>It edits none.
 */
@NullMarked
package de.chancenwege.service.web.editing.begin;

import org.jspecify.annotations.NullMarked;
