/**
 * The page on which a draft is looked at, submitted and approved.
 *
 * <p>It edits no draft.
 */
@NullMarked
package de.chancenwege.service.web.editing.review;

import org.jspecify.annotations.NullMarked;
