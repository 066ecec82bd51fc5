/**
 * The page on which a draft is edited.
 *
 * <p>It decides nothing about drafts; that is the business of {@code editing}.
 */
@NullMarked
package de.chancenwege.service.web.editing.draft;

import org.jspecify.annotations.NullMarked;
