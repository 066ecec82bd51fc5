package de.chancenwege.rules.evaluation;

/** For each table of the rulebook, the rows that apply and those that could; made when needed. */
final class RowSets {

  private final long[][] possible;
  private final long[][] definite;

  RowSets(int tables) {
    this.possible = new long[tables][];
    this.definite = new long[tables][];
  }

  long[] possible(IndexedTable table) {
    return of(possible, table);
  }

  long[] definite(IndexedTable table) {
    return of(definite, table);
  }

  private static long[] of(long[][] sets, IndexedTable table) {
    var set = sets[table.position];
    if (set == null) {
      set = RowSet.empty(table.size());
      sets[table.position] = set;
    }
    return set;
  }
}
