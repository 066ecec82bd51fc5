package de.chancenwege.rules.dmn;

import java.time.LocalDate;
import java.util.List;
import org.kie.dmn.feel.runtime.Range.RangeBoundary;
import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/** Intervals of the validator as German text. */
final class Ranges {
  private Ranges() {}

  /**
   * The values that the interval covers; empty when it covers all.
   *
   * @param allowed the values that there are; empty for numbers, dates and open text
   */
  static String text(Interval interval, List<?> allowed) {
    var covered = allowed.stream().filter(interval::asRangeIncludes).map(String::valueOf).toList();
    if (!covered.isEmpty()) {
      return covered.size() == allowed.size() ? "" : String.join(", ", covered);
    }
    var lower = interval.getLowerBound();
    var upper = interval.getUpperBound();
    if (lower.getValue() == Interval.NEG_INF) {
      return upper.getValue() == Interval.POS_INF ? "" : until(upper);
    }
    if (upper.getValue() == Interval.POS_INF) {
      return from(lower);
    }
    return lower.getValue().equals(upper.getValue())
        ? String.valueOf(lower.getValue())
        : from(lower) + " " + until(upper);
  }

  private static String from(Bound<?> bound) {
    var more = bound.getValue() instanceof LocalDate ? "nach" : "über";
    return (isClosed(bound) ? "ab" : more) + " " + bound.getValue();
  }

  private static String until(Bound<?> bound) {
    var less = bound.getValue() instanceof LocalDate ? "vor" : "unter";
    return (isClosed(bound) ? "bis" : less) + " " + bound.getValue();
  }

  private static boolean isClosed(Bound<?> bound) {
    return bound.getBoundaryType() == RangeBoundary.CLOSED;
  }
}
