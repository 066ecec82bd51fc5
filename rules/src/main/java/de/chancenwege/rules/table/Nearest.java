package de.chancenwege.rules.table;

import java.util.List;

/**
 * A row that applies to nobody of an example.
 *
 * @param row its id
 * @param columns the facts by which none of them meets it
 */
public record Nearest(String row, List<String> columns) {
  public Nearest {
    columns = List.copyOf(columns);
  }
}
