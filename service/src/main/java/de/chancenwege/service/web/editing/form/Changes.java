package de.chancenwege.service.web.editing.form;

import de.chancenwege.service.editing.difference.CellChange;
import de.chancenwege.service.editing.difference.ChangeKind;
import de.chancenwege.service.editing.difference.RowChange;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What became of the rows of a table since the published version.
 *
 * @param rows the rows that differ
 */
record Changes(List<RowChange> rows) {

  /** In a word what became of a row, empty if nothing did. */
  String of(String row) {
    return change(row)
        .map(change -> Wording.text("werkstatt.zeile." + change.kind().name()))
        .orElse("");
  }

  /** What stood in a cell before, empty if it is the same or the row is new. */
  String before(String row, CellChange.Part part, String column) {
    return change(row).stream()
        .flatMap(change -> change.cells().stream())
        .filter(cell -> cell.part() == part && cell.column().equals(column))
        .map(cell -> cell.before().isBlank() ? Wording.text("werkstatt.leer") : cell.before())
        .findFirst()
        .orElse("");
  }

  /** Numbers of the rows that are gone. */
  List<String> removed() {
    return rows.stream()
        .filter(change -> change.kind() == ChangeKind.REMOVED)
        .map(RowChange::row)
        .toList();
  }

  private Optional<RowChange> change(String row) {
    return rows.stream()
        .filter(change -> change.kind() != ChangeKind.REMOVED && change.row().equals(row))
        .findFirst();
  }
}
