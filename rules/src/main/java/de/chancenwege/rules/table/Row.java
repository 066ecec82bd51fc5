package de.chancenwege.rules.table;

import java.util.List;

/**
 * One row of a decision table.
 *
 * @param id the lawyers' own id
 * @param conditions texts of the input cells, one per input column
 * @param results texts of the output cells, one per output column; {@code null} in FEEL means empty
 * @param annotations what the row says about itself
 */
public record Row(
    String id, List<String> conditions, List<String> results, Annotations annotations) {
  public Row {
    conditions = List.copyOf(conditions);
    results = List.copyOf(results);
  }
}
