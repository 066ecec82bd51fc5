package de.chancenwege.rules.evaluation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tells which slots are known for good: their value rests on told answers alone, so that no answer
 * to what is still unknown can change it. For one case and one route.
 */
final class Settled {
  private final WorkingMemory memory;
  private final BitSet looked = new BitSet();
  private final BitSet settled = new BitSet();

  Settled(WorkingMemory memory) {
    this.memory = memory;
  }

  /** Whether a slot has a value that stays. */
  boolean has(int slot) {
    if (!looked.get(slot)) {
      looked.set(slot);
      settled.set(slot, memory.isKnown(slot) && rests(memory.law().source(slot)));
    }
    return settled.get(slot);
  }

  private boolean rests(Source source) {
    if (source instanceof Source.View view) {
      return has(view.slot());
    }
    if (source instanceof Source.Calculated formula) {
      return Arrays.stream(formula.inputs()).allMatch(this::has);
    }
    return !(source instanceof Source.Decided decided) || rests(decided.table());
  }

  /** Also what keeps rows from applying has to stay. */
  private boolean rests(IndexedTable table) {
    var rows = memory.matching().possible(table);
    for (int column = 0; column < table.inputs.length; column++) {
      int slot = table.inputs[column];
      if (!has(slot) && (memory.isKnown(slot) || !RowSet.isWithin(rows, table.untested[column]))) {
        return false;
      }
    }
    for (int row = RowSet.next(rows, 0); row >= 0; row = RowSet.next(rows, row + 1)) {
      if (Arrays.stream(table.results[row]).anyMatch(r -> r.isTaken() && !has(r.slot()))) {
        return false;
      }
    }
    return true;
  }
}
