package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.FormulaEngine;
import de.chancenwege.rules.evaluation.Inputs;
import java.time.DateTimeException;

/** A formula as a tree. */
record CompiledFormula(Expression expression) implements FormulaEngine {
  @Override
  public long evaluate(Inputs inputs) {
    try {
      return expression.value(inputs);
    } catch (ArithmeticException | DateTimeException e) {
      return NOTHING;
    }
  }
}
