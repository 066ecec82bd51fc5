package de.chancenwege.service.editing.spreadsheet.proposal;

import java.util.List;
import java.util.OptionalInt;

/**
 * A decision table of a sheet.
 *
 * @param name its name
 * @param start number of the line that names it
 * @param policy its hit policy
 * @param question the question it answers
 * @param keys the line with the keys of its columns
 * @param columns its columns
 * @param rows its rows
 */
record SheetTable(
    String name,
    int start,
    String policy,
    String question,
    int keys,
    List<Place> columns,
    List<Grid.Line> rows) {
  SheetTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param column where it is, counted from 0
   * @param kind condition, result or what a row says about itself
   * @param key what it is about
   */
  record Place(int column, String kind, String key) {}

  /** Where a column is, if the sheet has it. */
  OptionalInt column(String kind, String key) {
    return columns.stream()
        .filter(place -> place.kind().equals(kind) && place.key().equals(key))
        .mapToInt(Place::column)
        .findFirst();
  }
}
