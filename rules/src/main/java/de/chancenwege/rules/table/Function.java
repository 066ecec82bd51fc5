package de.chancenwege.rules.table;

import java.util.List;

/**
 * A function that formulas of the same file may call.
 *
 * @param name its name
 * @param description what it gives and under which norm, in German
 * @param parameters its parameters
 * @param type type of its result
 * @param text its body in FEEL
 */
public record Function(
    String name, String description, List<Column> parameters, String type, String text) {
  public Function {
    parameters = List.copyOf(parameters);
  }
}
