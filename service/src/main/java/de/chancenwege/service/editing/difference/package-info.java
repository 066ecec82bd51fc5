/**
 * What differs between two table files: decisions, rows by their ids, cells, fixed lines.
 *
 * <p>It does not say what the difference does to anybody; that needs answers to cases.
 */
@NullMarked
package de.chancenwege.service.editing.difference;

import org.jspecify.annotations.NullMarked;
