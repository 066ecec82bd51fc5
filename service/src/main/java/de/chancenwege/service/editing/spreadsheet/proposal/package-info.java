/**
 * Workbooks of a spreadsheet program, read as what somebody proposes for a draft.
 *
 * <p>It calculates nothing that stands in a cell, stores nothing, and judges no rule.
 */
@NullMarked
package de.chancenwege.service.editing.spreadsheet.proposal;

import org.jspecify.annotations.NullMarked;
