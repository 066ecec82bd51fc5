/**
 * Changing the law in the tables: drafts, checks, approval, publication.
 *
 * <p>It answers no cases and shows no pages.
 */
@NullMarked
package de.chancenwege.service.editing;

import org.jspecify.annotations.NullMarked;
