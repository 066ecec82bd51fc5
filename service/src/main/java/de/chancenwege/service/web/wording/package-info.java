/**
 * German words and dates for pages.
 *
 * <p>It knows no rule: what a code of the law means stands in the vocabularies.
 */
@NullMarked
package de.chancenwege.service.web.wording;

import org.jspecify.annotations.NullMarked;
