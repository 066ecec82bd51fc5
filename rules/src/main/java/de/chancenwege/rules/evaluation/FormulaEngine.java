package de.chancenwege.rules.evaluation;

/** Calculates one formula. */
public interface FormulaEngine {

  /** Instead of a result: the formula gives none. */
  long NOTHING = Long.MIN_VALUE;

  /**
   * The result as {@link ValueType} holds it, whole numbers as they are.
   *
   * @param inputs of which every input of the formula is known
   */
  long evaluate(Inputs inputs);
}
