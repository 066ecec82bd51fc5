/**
 * Rule files as a lawyer wrote them: tables, rows, cells, formulas, and their one canonical XML.
 *
 * <p>It neither evaluates nor judges; that is the business of {@code dmn} and {@code check}.
 */
@NullMarked
package de.chancenwege.rules.table;

import org.jspecify.annotations.NullMarked;
