package de.chancenwege.service.web.editing;

import java.util.List;

/**
 * The row that comes nearest to somebody to whom no row applies.
 *
 * @param number its number
 * @param columns what the conditions that keep it from applying ask for, in words
 */
public record NearestRow(String number, List<String> columns) {
  public NearestRow {
    columns = List.copyOf(columns);
  }
}
