package de.chancenwege.service.editing.difference;

import java.util.List;

/**
 * A decision that differs.
 *
 * @param name what it decides
 * @param kind added, removed or changed
 * @param heading what differs outside of its rows: question, hit policy, type, formula
 * @param columns columns that were added or removed or have another type, by their names
 * @param rows rows that differ: those of the new file in their order, then the removed ones
 */
public record DecisionChange(
    String name,
    ChangeKind kind,
    List<TextChange> heading,
    List<TextChange> columns,
    List<RowChange> rows) {
  public DecisionChange {
    heading = List.copyOf(heading);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  boolean isSame() {
    return kind == ChangeKind.CHANGED && heading.isEmpty() && columns.isEmpty() && rows.isEmpty();
  }
}
