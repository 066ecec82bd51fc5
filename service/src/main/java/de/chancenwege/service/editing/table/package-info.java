/**
 * Changes of the tables in a draft, as values: a cell, a row, a column; and two people's changes
 * put together.
 *
 * <p>It stores nothing and judges nothing.
 */
@NullMarked
package de.chancenwege.service.editing.table;

import org.jspecify.annotations.NullMarked;
