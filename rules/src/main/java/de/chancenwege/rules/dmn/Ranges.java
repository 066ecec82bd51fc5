package de.chancenwege.rules.dmn;

import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/** Intervals of the validator as German text. */
final class Ranges {
  private Ranges() {}

  /** The values that the interval covers; empty when it covers all. */
  static String text(Interval interval) {
    var lower = interval.getLowerBound();
    var upper = interval.getUpperBound();
    var fromStart = lower.getValue() == Interval.NEG_INF;
    var toEnd = upper.getValue() == Interval.POS_INF;
    if (fromStart && toEnd) {
      return "";
    }
    if (fromStart) {
      return "bis " + text(upper);
    }
    if (toEnd) {
      return "ab " + text(lower);
    }
    return lower.getValue().equals(upper.getValue())
        ? "= " + text(lower)
        : "von %s bis %s".formatted(text(lower), text(upper));
  }

  private static String text(Bound<?> bound) {
    return String.valueOf(bound.getValue());
  }
}
