package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Literal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of one fact, divided into classes that no condition of the rulebook tells apart. A
 * class has a code: of texts, one for each named text and a last one for all others; of numbers and
 * dates, odd codes for the named values in their order and even codes for what lies between.
 */
public final class Domain {

  private final ValueType type;
  private final Object[] points;

  /** Named days of the epoch, or named numbers if all of them are whole; else nothing. */
  private final Optional<long[]> wholes;

  private final Map<Object, Integer> texts = new HashMap<>();
  private final List<Object> others;

  private Domain(ValueType type, Object[] points, List<Object> others) {
    this.type = type;
    this.points = points;
    this.others = others;
    this.wholes =
        Arrays.stream(points).allMatch(Domain::isWhole)
            ? Optional.of(Arrays.stream(points).mapToLong(Domain::whole).toArray())
            : Optional.empty();
    for (int i = 0; type == ValueType.TEXT && i < points.length; i++) {
      texts.put(points[i], i);
    }
  }

  /**
   * The domain of a fact.
   *
   * @param named the values that the rulebook names
   * @param allowed texts that it may have, if the list is closed
   */
  public static Domain of(ValueType type, Collection<?> named, Collection<String> allowed) {
    var distinct = new LinkedHashSet<Object>();
    for (var value : named) {
      if (ValueType.of(value) == type) {
        distinct.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
      }
    }
    var points = distinct.toArray();
    if (type == ValueType.DATE || type == ValueType.NUMBER) {
      Arrays.sort(points);
    }
    var others = allowed.stream().filter(text -> !distinct.contains(text)).toList();
    return new Domain(type, points, List.copyOf(others));
  }

  public ValueType type() {
    return type;
  }

  /** Number of classes. */
  public int size() {
    return switch (type) {
      case BOOLEAN -> 2;
      case TEXT -> points.length + 1;
      case DATE, NUMBER -> 2 * points.length + 1;
    };
  }

  /** Class of a value of this type. */
  public int code(Object value) {
    return switch (type) {
      case BOOLEAN -> (Boolean) value ? 1 : 0;
      case TEXT -> texts.getOrDefault(value, points.length);
      case DATE -> code(((LocalDate) value).toEpochDay());
      case NUMBER -> between(Arrays.binarySearch(points, value));
    };
  }

  /** Class of a day of the epoch, or of a whole number. */
  int code(long whole) {
    return wholes.isPresent()
        ? between(Arrays.binarySearch(wholes.get(), whole))
        : code(BigDecimal.valueOf(whole));
  }

  private static boolean isWhole(Object point) {
    return point instanceof LocalDate
        || (point instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0);
  }

  private static long whole(Object point) {
    return point instanceof LocalDate day
        ? day.toEpochDay()
        : ((BigDecimal) point).longValueExact();
  }

  private static int between(int found) {
    return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
  }

  /** The value that is alone in its class; empty for classes of many values. */
  public Optional<Object> value(int code) {
    return switch (type) {
      case BOOLEAN -> Optional.of(code == 1);
      case TEXT -> code < points.length ? Optional.of(points[code]) : Optional.empty();
      case DATE, NUMBER -> code % 2 == 1 ? Optional.of(points[code / 2]) : Optional.empty();
    };
  }

  /** Values of a class, both ends where it has any; of texts that no row names, the first two. */
  public List<Object> examples(int code) {
    return value(code).map(List::of).orElseGet(() -> examplesOfMany(code));
  }

  private List<Object> examplesOfMany(int code) {
    int above = code / 2;
    return switch (type) {
      case BOOLEAN, TEXT -> others.stream().limit(2).toList();
      case DATE -> {
        var first =
            above == 0 ? LocalDate.of(1900, 1, 1) : ((LocalDate) points[above - 1]).plusDays(1);
        var last =
            above == points.length
                ? LocalDate.of(2199, 12, 31)
                : ((LocalDate) points[above]).minusDays(1);
        yield ends(first, last);
      }
      case NUMBER -> {
        var step = BigDecimal.ONE.movePointLeft(6);
        var first =
            above == 0 ? BigDecimal.ZERO.min(least()) : ((BigDecimal) points[above - 1]).add(step);
        var last =
            above == points.length
                ? first.add(BigDecimal.valueOf(1000))
                : ((BigDecimal) points[above]).subtract(step);
        yield ends(first, last);
      }
    };
  }

  private BigDecimal least() {
    return points.length == 0 ? BigDecimal.ZERO : ((BigDecimal) points[0]).subtract(BigDecimal.ONE);
  }

  private static <T extends Comparable<? super T>> List<Object> ends(T first, T last) {
    int order = first.compareTo(last);
    if (order > 0) {
      return List.of();
    }
    return order == 0 ? List.of(first) : List.of(first, last);
  }

  /** The classes whose values pass a condition; empty when it cannot be told by classes. */
  public Optional<BitSet> passing(Cell condition) {
    var codes = new BitSet(size());
    if (!condition.literals().stream().allMatch(this::isNamed)) {
      return Optional.empty();
    }
    if (condition instanceof Cell.OneOf list) {
      list.literals().forEach(literal -> codes.set(code(literal)));
      if (list.negated()) {
        codes.flip(0, size());
      }
      return Optional.of(codes);
    }
    int first = first(condition);
    codes.set(first, Math.max(first, end(condition)));
    var isOrdered = type == ValueType.DATE || type == ValueType.NUMBER;
    return isOrdered || condition instanceof Cell.Any ? Optional.of(codes) : Optional.empty();
  }

  private boolean isNamed(Literal literal) {
    return ValueType.of(literal.value()) == type && value(code(literal)).isPresent();
  }

  /** The first class that passes a condition about an order. */
  private int first(Cell condition) {
    if (condition instanceof Cell.Comparison than && than.operator().startsWith(">")) {
      return code(than.bound()) + (than.operator().endsWith("=") ? 0 : 1);
    }
    return condition instanceof Cell.Range range
        ? code(range.from()) + (range.open().equals("[") ? 0 : 1)
        : 0;
  }

  /** The first class that no longer passes a condition about an order. */
  private int end(Cell condition) {
    if (condition instanceof Cell.Comparison than && than.operator().startsWith("<")) {
      return code(than.bound()) + (than.operator().endsWith("=") ? 1 : 0);
    }
    return condition instanceof Cell.Range range
        ? code(range.to()) + (range.close().equals("]") ? 1 : 0)
        : size();
  }

  private int code(Literal literal) {
    return code(literal.value());
  }
}
