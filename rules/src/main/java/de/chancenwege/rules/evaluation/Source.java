package de.chancenwege.rules.evaluation;

/** Where the value of a slot comes from. */
sealed interface Source {

  /** Given with the case; also the day and the route. */
  record Given() implements Source {}

  /** Whether another fact has a value at all. */
  record Event(int slot) implements Source {}

  /** A formula over other slots. */
  record Calculated(FormulaEngine engine, int[] inputs) implements Source {}

  /** The first output of a table. */
  record Decided(IndexedTable table) implements Source {}
}
