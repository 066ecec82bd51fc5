/**
 * From a page to a PDF file that can be read aloud, in any of the languages of the sheet.
 *
 * <p>It knows no case and fetches nothing.
 */
@NullMarked
package de.chancenwege.service.web.sheet.pdf;

import org.jspecify.annotations.NullMarked;
