package de.chancenwege.rules.dmn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine found.
 *
 * @param rows ids of the rows that matched, in the order of the table; with those of other tables
 *     of the file, if the engine looked at them on its way
 * @param result value of the decision; {@code null} where the engine found none
 * @param failed whether the engine reported an error, so that nothing follows from the rows
 */
public record Outcome(List<String> rows, @Nullable Object result, boolean failed) {
  public Outcome {
    rows = List.copyOf(rows);
  }
}
