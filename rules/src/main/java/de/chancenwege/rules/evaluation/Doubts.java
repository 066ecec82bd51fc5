package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.evaluation.Values.State;

/**
 * Finds what keeps a table open of answers for which a file was not written, told or not yet: the
 * way goes back from its rows that could apply, as far as it leads through what is open itself.
 */
final class Doubts {
  private final WorkingMemory memory;

  Doubts(WorkingMemory memory) {
    this.memory = memory;
  }

  /** Adds the facts and views that keep inputs open that rows test which could apply. */
  void add(IndexedTable table, long[] doubts) {
    var possible = memory.matching().possible(table);
    for (int column = 0; column < table.inputs.length; column++) {
      if (!RowSet.isWithin(possible, table.untested[column])) {
        add(table.inputs[column], doubts);
      }
    }
  }

  private void add(int slot, long[] doubts) {
    var state = memory.state(slot);
    if (state == State.KNOWN) {
      return;
    }
    var source = memory.law().source(slot);
    if (source instanceof Source.View view) {
      if (state == State.OPEN) {
        RowSet.unite(doubts, memory.missing(slot));
      }
      add(view.slot(), doubts);
    } else if (source instanceof Source.Calculated formula) {
      for (int input : formula.inputs()) {
        add(input, doubts);
      }
    } else if (source instanceof Source.Decided decided) {
      add(decided.table(), doubts);
      addTaken(decided.table(), doubts);
    }
  }

  private void addTaken(IndexedTable table, long[] doubts) {
    var possible = memory.matching().possible(table);
    for (int row = RowSet.next(possible, 0); row >= 0; row = RowSet.next(possible, row + 1)) {
      if (table.results[row][0].isTaken()) {
        add(table.results[row][0].slot(), doubts);
      }
    }
  }
}
