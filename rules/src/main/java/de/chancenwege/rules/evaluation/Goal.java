package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.table.RoutePattern;

/** A row about routes that rests on what is marked. */
public final class Goal {
  private final IndexedTable table;
  private final int row;

  Goal(IndexedTable table, int row) {
    this.table = table;
    this.row = row;
  }

  IndexedTable table() {
    return table;
  }

  int row() {
    return row;
  }

  /** Whether the row only notes something, and decides nothing. */
  public boolean isNote() {
    var kind = table.result(row, table.table.output(RoutePattern.KIND)).value();
    return RoutePattern.NOTE.equals(kind);
  }
}
