/**
 * Tables as workbooks of a spreadsheet program: versions and drafts with their cases.
 *
 * <p>It reads none; that is the business of {@code proposal}.
 */
@NullMarked
package de.chancenwege.service.editing.spreadsheet;

import org.jspecify.annotations.NullMarked;
