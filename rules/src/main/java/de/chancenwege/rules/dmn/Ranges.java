package de.chancenwege.rules.dmn;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kie.dmn.feel.runtime.Range.RangeBoundary;
import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.BoundValueComparator;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/** Intervals of the validator: as German text, and whether they meet. */
final class Ranges {
  /** More codes than these are not named in an example. */
  private static final int MOST_CODES = 3;

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

  /**
   * One condition in the grammar of cells for values that the interval covers; of many codes the
   * first is taken. Empty when it covers all.
   */
  static String cell(Interval interval, List<?> allowed) {
    var covered = allowed.stream().filter(interval::asRangeIncludes).toList();
    if (!covered.isEmpty()) {
      var some = covered.subList(0, covered.size() > MOST_CODES ? 1 : covered.size());
      return covered.size() == allowed.size()
          ? ""
          : some.stream().map(Ranges::feel).collect(Collectors.joining(", "));
    }
    var lower = interval.getLowerBound();
    var upper = interval.getUpperBound();
    var isFromBelow = lower.getValue() == Interval.NEG_INF;
    if (upper.getValue() == Interval.POS_INF) {
      return isFromBelow ? "" : (isClosed(lower) ? ">= " : "> ") + feel(lower.getValue());
    }
    if (isFromBelow) {
      return (isClosed(upper) ? "<= " : "< ") + feel(upper.getValue());
    }
    return lower.getValue().equals(upper.getValue())
        ? feel(lower.getValue())
        : (isClosed(lower) ? '[' : '(')
            + feel(lower.getValue())
            + ".."
            + feel(upper.getValue())
            + (isClosed(upper) ? ']' : ')');
  }

  /** Whether there is a value that both intervals cover. */
  static boolean meet(Interval one, Interval other, List<?> allowed) {
    return allowed.isEmpty()
        ? !isBelow(one, other) && !isBelow(other, one)
        : allowed.stream()
            .anyMatch(value -> one.asRangeIncludes(value) && other.asRangeIncludes(value));
  }

  private static boolean isBelow(Interval one, Interval other) {
    var last = one.getUpperBound();
    var first = other.getLowerBound();
    int order = BoundValueComparator.compareValueDispatchingToInf(last, first);
    return order < 0 || order == 0 && !(isClosed(last) && isClosed(first));
  }

  private static String feel(Object value) {
    if (value instanceof LocalDate) {
      return "date(\"%s\")".formatted(value);
    }
    return value instanceof String ? "\"%s\"".formatted(value) : String.valueOf(value);
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
