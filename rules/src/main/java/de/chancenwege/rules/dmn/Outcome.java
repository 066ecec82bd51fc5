package de.chancenwege.rules.dmn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine found.
 *
 * @param rows ids of the rows that matched, in the order of the table; empty for formulas
 * @param result value of a formula; {@code null} for tables and where the engine found none
 */
public record Outcome(List<String> rows, @Nullable Object result) {
  public Outcome {
    rows = List.copyOf(rows);
  }
}
