/**
 * The pages of the workshop, in which legal staff changes tables and publishes them.
 *
 * <p>It decides nothing about drafts; that is the business of {@code editing}.
 */
@NullMarked
package de.chancenwege.service.web.editing;

import org.jspecify.annotations.NullMarked;
