package de.chancenwege.rules.check;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Literal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether everybody who meets one condition meets another one too. It says so only where it is
 * certain, also for those of whom the answer is not known.
 */
final class Cover {
  private static final String ANY = "-";

  private Cover() {}

  /**
   * Whether the one condition covers the other.
   *
   * @param wide a condition as it stands in its cell
   * @param narrow the one that it may cover
   */
  static boolean of(String wide, String narrow) {
    return wide.equals(ANY)
        || wide.equals(narrow)
        || Cell.read(wide)
            .flatMap(one -> Cell.read(narrow).map(other -> of(one, other)))
            .orElse(false);
  }

  private static boolean of(Cell wide, Cell narrow) {
    if (!(narrow instanceof Cell.OneOf list)) {
      return Interval.of(wide)
          .filter(whole -> Interval.of(narrow).filter(whole::contains).isPresent())
          .isPresent();
    }
    return list.negated()
        ? wide instanceof Cell.OneOf other
            && other.negated()
            && values(list).containsAll(values(other))
        : list.literals().stream().allMatch(value -> meets(value, wide));
  }

  private static boolean meets(Literal value, Cell cell) {
    return cell instanceof Cell.OneOf list
        ? values(list).contains(plain(value)) != list.negated()
        : Interval.of(cell).filter(whole -> whole.contains(Interval.at(value))).isPresent();
  }

  private static List<Object> values(Cell.OneOf list) {
    return list.literals().stream().map(Cover::plain).toList();
  }

  private static Object plain(Literal literal) {
    return literal.value() instanceof BigDecimal number
        ? number.stripTrailingZeros()
        : literal.value();
  }

  /** Where something begins or ends; it never does without a value. */
  private record End(Optional<Literal> value, boolean isWithin) {
    private static final End NONE = new End(Optional.empty(), false);

    static End of(Literal value, boolean isWithin) {
      return new End(Optional.of(value), isWithin);
    }

    /**
     * Whether this end is as far out as another one.
     *
     * @param sign 1 for the first of two ends, -1 for the last
     */
    boolean isAsFarAs(End other, int sign) {
      return value
          .map(
              mine ->
                  other
                      .value
                      .flatMap(theirs -> order(mine, theirs))
                      .map(order -> order * sign)
                      .filter(order -> order < 0 || order == 0 && (isWithin || !other.isWithin))
                      .isPresent())
          .orElse(true);
    }

    private static Optional<Integer> order(Literal one, Literal other) {
      if (one.value() instanceof LocalDate first && other.value() instanceof LocalDate second) {
        return Optional.of(first.compareTo(second));
      }
      return one.value() instanceof BigDecimal first && other.value() instanceof BigDecimal second
          ? Optional.of(first.compareTo(second))
          : Optional.empty();
    }
  }

  /** All numbers or days between two ends. */
  private record Interval(End first, End last) {

    static Optional<Interval> of(Cell cell) {
      if (cell instanceof Cell.Range range) {
        return Optional.of(
            new Interval(
                End.of(range.from(), range.open().equals("[")),
                End.of(range.to(), range.close().equals("]"))));
      }
      return cell instanceof Cell.Comparison comparison
          ? Optional.of(of(comparison))
          : Optional.empty();
    }

    private static Interval of(Cell.Comparison comparison) {
      var end = End.of(comparison.bound(), comparison.operator().endsWith("="));
      return comparison.operator().startsWith("<")
          ? new Interval(End.NONE, end)
          : new Interval(end, End.NONE);
    }

    static Interval at(Literal value) {
      return new Interval(End.of(value, true), End.of(value, true));
    }

    boolean contains(Interval other) {
      return first.isAsFarAs(other.first, 1) && last.isAsFarAs(other.last, -1);
    }
  }
}
