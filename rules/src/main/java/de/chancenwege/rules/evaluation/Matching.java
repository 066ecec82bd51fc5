package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.evaluation.Values.State;
import de.chancenwege.rules.table.HitPolicy;
import java.util.Arrays;
import java.util.Set;

/** Finds in each table the rows that apply and those that could, whatever is unknown. */
final class Matching {

  private final WorkingMemory memory;
  private final long[][] possible;
  private final long[][] definite;

  /**
   * Keeps the rows of the tables.
   *
   * @param tables number of tables of the rulebook
   */
  Matching(WorkingMemory memory, int tables) {
    this.memory = memory;
    this.possible = new long[tables][];
    this.definite = new long[tables][];
  }

  /** After {@link #match}: the rows that could apply, with those that do. */
  long[] possible(IndexedTable table) {
    return rows(possible, table);
  }

  /** After {@link #match}: the rows that apply, whatever is unknown. */
  long[] definite(IndexedTable table) {
    return rows(definite, table);
  }

  /** After {@link #match}: adds the rows that apply as they appear in an advice. */
  void addApplied(IndexedTable table, Set<RowHit> hits) {
    var rows = definite(table);
    for (int row = RowSet.next(rows, 0); row >= 0; row = RowSet.next(rows, row + 1)) {
      hits.add(table.hits[row]);
    }
  }

  private static long[] rows(long[][] sets, IndexedTable table) {
    var set = sets[table.position];
    if (set == null) {
      set = RowSet.empty(table.size());
      sets[table.position] = set;
    }
    return set;
  }

  /** Finds the rows of a table for the case in the memory. */
  void match(IndexedTable table) {
    var some = possible(table);
    var every = definite(table);
    RowSet.fill(some, table.size());
    if (!table.engine.match(memory, some)) {
      RowSet.fill(some, table.size());
      Arrays.fill(every, 0);
      return;
    }
    System.arraycopy(some, 0, every, 0, some.length);
    for (int column = 0; column < table.inputs.length && !RowSet.isEmpty(some); column++) {
      var state = memory.state(table.inputs[column]);
      if (state == State.OPEN) {
        RowSet.intersect(every, table.untested[column]);
      } else if (state == State.ONE_OF) {
        narrow(table, column, some, every);
      }
    }
    restrict(table.policy, some, every);
  }

  /** Of an input that is one of a few, some value must pass, or every one. */
  private void narrow(IndexedTable table, int column, long[] some, long[] every) {
    var passedBySome = RowSet.empty(table.size());
    long codes = memory.possible(table.inputs[column]);
    for (long rest = codes; rest != 0; rest &= rest - 1) {
      var passed = RowSet.empty(table.size());
      if (!table.engine.passing(column, Long.numberOfTrailingZeros(rest), passed)) {
        RowSet.fill(passed, table.size());
        Arrays.fill(every, 0);
      }
      RowSet.unite(passedBySome, passed);
      RowSet.intersect(every, passed);
    }
    RowSet.intersect(some, passedBySome);
  }

  /** At most one row of a single-hit table applies. */
  private static void restrict(HitPolicy policy, long[] some, long[] every) {
    int first = policy == HitPolicy.COLLECT ? -1 : RowSet.next(every, 0);
    if (first < 0) {
      return;
    }
    Arrays.fill(every, 0);
    RowSet.add(every, first);
    if (policy == HitPolicy.UNIQUE) {
      System.arraycopy(every, 0, some, 0, some.length);
    } else {
      RowSet.truncate(some, first);
    }
  }

  /** Adds the unknown facts that decide whether a row applies that could. */
  void addMissing(IndexedTable table, int row, long[] facts) {
    for (int column = 0; column < table.inputs.length; column++) {
      int slot = table.inputs[column];
      var state = memory.state(slot);
      boolean waits =
          state == State.OPEN && !RowSet.contains(table.untested[column], row)
              || state == State.ONE_OF && !passesWithEach(table, column, row);
      if (waits) {
        RowSet.unite(facts, memory.missing(slot));
      }
    }
  }

  private boolean passesWithEach(IndexedTable table, int column, int row) {
    var every = RowSet.empty(table.size());
    RowSet.fill(every, table.size());
    narrow(table, column, RowSet.empty(table.size()), every);
    return RowSet.contains(every, row);
  }
}
