package de.chancenwege.service.editing.list;

import de.chancenwege.service.editing.difference.ChangeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What differs between two lists with the same columns; their order does not matter.
 *
 * @param rows the rows that differ
 */
public record ListDifference(List<RowChange> rows) {
  public ListDifference {
    rows = List.copyOf(rows);
  }

  /**
   * A row that differs.
   *
   * @param code its code
   * @param name what it is called, or was if it is gone
   * @param kind what became of it
   * @param cells the cells that differ, those that say something if it was added
   */
  public record RowChange(String code, String name, ChangeKind kind, List<CellChange> cells) {
    public RowChange {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell that differs.
   *
   * @param heading name of the column
   * @param before the old text
   * @param after the new text
   */
  public record CellChange(String heading, String before, String after) {}

  /** From one list to the other. */
  public static ListDifference between(RuleList before, RuleList after) {
    var rows = new ArrayList<RowChange>();
    for (var old : before.rows()) {
      if (after.row(old.get(0)).isEmpty()) {
        rows.add(new RowChange(old.get(0), before.name(old), ChangeKind.REMOVED, List.of()));
      }
    }
    for (var row : after.rows()) {
      var code = row.get(0);
      before
          .row(code)
          .map(
              old ->
                  new RowChange(code, after.name(row), ChangeKind.CHANGED, cells(after, old, row)))
          .ifPresentOrElse(
              change -> {
                if (!change.cells().isEmpty()) {
                  rows.add(change);
                }
              },
              () ->
                  rows.add(
                      new RowChange(
                          code,
                          after.name(row),
                          ChangeKind.ADDED,
                          cells(after, nothing(row), row))));
    }
    return new ListDifference(rows);
  }

  private static List<String> nothing(List<String> row) {
    return Collections.nCopies(row.size(), "");
  }

  private static List<CellChange> cells(RuleList list, List<String> before, List<String> after) {
    return IntStream.range(0, after.size())
        .filter(column -> !before.get(column).equals(after.get(column)))
        .mapToObj(
            column ->
                new CellChange(list.headings().get(column), before.get(column), after.get(column)))
        .toList();
  }
}
