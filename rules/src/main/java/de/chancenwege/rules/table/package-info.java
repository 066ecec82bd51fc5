/**
 * Rule files as a lawyer wrote them: tables, rows, cells, formulas.
 *
 * <p>It neither reads nor judges nor evaluates them; that is the business of {@code xml}, {@code
 * check} and {@code dmn}.
 */
@NullMarked
package de.chancenwege.rules.table;

import org.jspecify.annotations.NullMarked;
