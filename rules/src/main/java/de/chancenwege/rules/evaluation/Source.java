package de.chancenwege.rules.evaluation;

import java.util.BitSet;

/** Where the value of a slot comes from. */
sealed interface Source {

  /** Given with the case; also the day and the route. */
  record Given() implements Source {}

  /** Whether another fact has a value at all. */
  record Event(int slot) implements Source {}

  /**
   * Another fact as files see it that were not written for all answers to it.
   *
   * @param seen the classes of values that they see
   */
  record View(int slot, BitSet seen) implements Source {
    /** Whether all these classes are seen, given as bits. */
    boolean seesAll(long classes) {
      var unseen = BitSet.valueOf(new long[] {classes});
      unseen.andNot(seen);
      return unseen.isEmpty();
    }
  }

  /** A formula over other slots. */
  record Calculated(FormulaEngine engine, int[] inputs) implements Source {}

  /** The first output of a table. */
  record Decided(IndexedTable table) implements Source {}
}
