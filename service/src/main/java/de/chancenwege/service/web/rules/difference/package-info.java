/**
 * Two versions of a table side by side: which rows and cells differ, in German.
 *
 * <p>It finds no differences; that is the business of {@code editing.difference}.
 */
@NullMarked
package de.chancenwege.service.web.rules.difference;

import org.jspecify.annotations.NullMarked;
