/**
 * Tables and drafts as files of other programs: given out, and taken back as a proposal that
 * somebody looks at before it becomes the next revision of a draft.
 *
 * <p>It reads no file itself; that is the business of {@code editing.spreadsheet} and {@code xml}.
 */
@NullMarked
package de.chancenwege.service.web.editing.exchange;

import org.jspecify.annotations.NullMarked;
