/**
 * The languages of the take-away sheet: texts by key, and which language says everything.
 *
 * <p>It decides nothing about what stands on the sheet.
 */
@NullMarked
package de.chancenwege.service.web.sheet.language;

import org.jspecify.annotations.NullMarked;
