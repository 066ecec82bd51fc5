package de.chancenwege.service.editing.merge;

import java.util.List;
import java.util.Optional;

/**
 * Rows and columns that are edited together.
 *
 * @param columns names of the columns
 * @param lines the rows
 */
public record Part(List<String> columns, List<Line> lines) {
  public Part {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  List<String> keys() {
    return lines.stream().map(Line::key).toList();
  }

  Optional<Line> line(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst();
  }
}
