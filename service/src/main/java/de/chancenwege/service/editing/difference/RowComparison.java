package de.chancenwege.service.editing.difference;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Row;
import de.chancenwege.service.editing.difference.CellChange.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the rows of two tables, cell by cell, by the names of their columns. */
final class RowComparison {
  private static final String NOT_TESTED = "-";
  private static final String NO_RESULT = "";

  private final Keyed<Row> rows;
  private final Keyed<Placed> conditions;
  private final Keyed<Placed> results;

  RowComparison(Decision.Table before, Decision.Table after) {
    this.rows = Keyed.of(before.rows(), after.rows(), Row::id);
    this.conditions = columns(before.inputs(), after.inputs());
    this.results = columns(before.outputs(), after.outputs());
  }

  /** A column and where it stands. */
  private record Placed(String name, int position) {

    String cell(List<String> cells, String absent) {
      return position < cells.size() ? cells.get(position) : absent;
    }
  }

  private static Keyed<Placed> columns(List<Column> before, List<Column> after) {
    return Keyed.of(placed(before), placed(after), Placed::name);
  }

  private static List<Placed> placed(List<Column> columns) {
    var placed = new ArrayList<Placed>();
    columns.forEach(column -> placed.add(new Placed(column.name(), placed.size())));
    return placed;
  }

  List<RowChange> changes() {
    var moved = rows.moved();
    return rows.keys().stream()
        .map(key -> change(rows.before(key), rows.after(key), moved.contains(key)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<RowChange> change(Optional<Row> before, Optional<Row> after, boolean hasMoved) {
    if (before.isEmpty()) {
      return after.map(RowChange::added);
    }
    if (after.isEmpty()) {
      return before.map(RowChange::removed);
    }
    var cells = cells(before.get(), after.get());
    if (cells.isEmpty() && !hasMoved) {
      return Optional.empty();
    }
    var kind = cells.isEmpty() ? ChangeKind.MOVED : ChangeKind.CHANGED;
    return Optional.of(new RowChange(after.get().id(), kind, hasMoved, cells, before, after));
  }

  private List<CellChange> cells(Row before, Row after) {
    var changes = new ArrayList<CellChange>();
    for (var key : conditions.keys()) {
      var old = cell(conditions.before(key), before.conditions(), NOT_TESTED);
      var now = cell(conditions.after(key), after.conditions(), NOT_TESTED);
      changes.add(new CellChange(Part.CONDITION, key.name(), old, now));
    }
    for (var key : results.keys()) {
      var old = cell(results.before(key), before.results(), NO_RESULT);
      var now = cell(results.after(key), after.results(), NO_RESULT);
      changes.add(new CellChange(Part.RESULT, key.name(), old, now));
    }
    changes.addAll(annotations(before.annotations(), after.annotations()));
    changes.removeIf(change -> change.before().equals(change.after()));
    return changes;
  }

  private static String cell(Optional<Placed> column, List<String> cells, String absent) {
    return column.map(placed -> placed.cell(cells, absent)).orElse(absent);
  }

  private static List<CellChange> annotations(Annotations before, Annotations after) {
    var changes = new ArrayList<CellChange>();
    for (int i = 0; i < Annotations.HEADINGS.size(); i++) {
      changes.add(
          new CellChange(
              Part.ANNOTATION,
              Annotations.HEADINGS.get(i),
              before.cells().get(i),
              after.cells().get(i)));
    }
    return changes;
  }
}
