package de.chancenwege.service.web.rules.reading;

import de.chancenwege.rules.table.Decision;
import java.util.List;

/**
 * A decision table.
 *
 * @param id where links to it lead
 * @param question what it answers
 * @param name its name in the file
 * @param policy how many rows may apply, in words
 * @param inputs columns of conditions
 * @param outputs columns of results
 * @param rows its rows
 */
public record DecisionView(
    String id,
    String question,
    String name,
    String policy,
    List<ColumnView> inputs,
    List<ColumnView> outputs,
    List<RowView> rows) {
  public DecisionView {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    rows = List.copyOf(rows);
  }

  /** Where links to a decision lead. */
  public static String anchor(Decision decision) {
    return "tabelle-" + decision.name();
  }

  /** How many columns there are, with that of norms and those of reason and hint. */
  public int columns() {
    return inputs.size() + outputs.size() + 3;
  }

  /** Columns for which there is a list of values. */
  public List<ColumnView> closed() {
    return java.util.stream.Stream.concat(inputs.stream(), outputs.stream())
        .filter(column -> !column.values().isEmpty())
        .toList();
  }
}
