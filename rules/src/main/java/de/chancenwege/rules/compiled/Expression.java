package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.Inputs;
import java.time.LocalDate;

/** A part of a formula, compiled. */
interface Expression {

  /**
   * Its value: 0 or 1, a day of the epoch, a whole number, or a number of days or months.
   *
   * @throws ArithmeticException or {@link java.time.DateTimeException} where there is none
   */
  long value(Inputs inputs);

  /** Kind of a value. */
  enum Kind {
    BOOLEAN,
    DATE,
    NUMBER,
    DAYS,
    MONTHS
  }

  /** An expression and the kind of its value. */
  record Typed(Kind kind, Expression expression) {
    boolean is(Kind other) {
      return kind == other;
    }

    void need(Kind other) {
      if (kind != other) {
        throw new Outside(kind + " for " + other);
      }
    }
  }

  static Typed constant(Kind kind, long value) {
    return new Typed(kind, inputs -> value);
  }

  static long plusMonths(long day, long months) {
    return LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
  }

  /** Says that a formula is outside the compiled part of FEEL. */
  final class Outside extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Outside(String what) {
      super(what);
    }
  }
}
