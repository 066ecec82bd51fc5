package de.chancenwege.service.editing.difference;

import de.chancenwege.rules.table.Row;
import java.util.List;
import java.util.Optional;

/**
 * A row that differs.
 *
 * @param row the lawyers' own id
 * @param kind what became of it; one that has moved and was changed counts as changed
 * @param hasMoved whether it stands at another place among the rows that are in both files
 * @param cells the cells that differ, in the order of the columns; empty unless it was changed
 * @param before the old row, absent if it was added
 * @param after the new row, absent if it was removed
 */
public record RowChange(
    String row,
    ChangeKind kind,
    boolean hasMoved,
    List<CellChange> cells,
    Optional<Row> before,
    Optional<Row> after) {
  public RowChange {
    cells = List.copyOf(cells);
  }

  static RowChange removed(Row row) {
    return new RowChange(
        row.id(), ChangeKind.REMOVED, false, List.of(), Optional.of(row), Optional.empty());
  }

  static RowChange added(Row row) {
    return new RowChange(
        row.id(), ChangeKind.ADDED, false, List.of(), Optional.empty(), Optional.of(row));
  }
}
