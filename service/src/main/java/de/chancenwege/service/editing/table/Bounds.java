package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Literal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A condition on days or numbers that takes all between two bounds.
 *
 * @param from the lower one
 * @param to the upper one
 */
public record Bounds(Bound from, Bound to) {
  private static final String DAY = "date";
  private static final String NUMBER = "number";
  private static final Bounds ANY = new Bounds(Bound.NONE, Bound.NONE);

  /**
   * A bound.
   *
   * @param value a day as {@code 2026-11-23} or a number, also with a comma, or what else was
   *     typed; empty for none
   * @param isIncluded whether the condition takes the bound itself
   */
  public record Bound(String value, boolean isIncluded) {
    public static final Bound NONE = new Bound("", true);

    public Bound {
      value = CellNotation.decimal(value.strip());
    }

    private static Bound of(Literal literal, boolean isIncluded) {
      return new Bound(String.valueOf(literal.value()), isIncluded);
    }

    /** As people write it. */
    public String shown() {
      return isDay() ? value : value.replace('.', ',');
    }

    public boolean isNone() {
      return value.isEmpty();
    }

    /** In FEEL; what is neither a day nor a number as it was typed, so that the checks can tell. */
    private String feel() {
      return CellNotation.feel(isDay() ? "date(\"%s\")".formatted(value) : value, List.of());
    }

    private boolean isDay() {
      return value.matches("\\d{4}-\\d{2}-\\d{2}");
    }
  }

  /** Whether the values of a column of this type have an order. */
  public static boolean areOf(String type) {
    return isDay(type) || type.equals(NUMBER);
  }

  /** Whether the values of a column of this type are days. */
  public static boolean isDay(String type) {
    return type.equals(DAY);
  }

  /** Reads a condition; empty if it is no single value and nothing between bounds. */
  public static Optional<Bounds> read(String feel) {
    return Cell.read(feel)
        .filter(cell -> cell.literals().stream().allMatch(Bounds::isOrdered))
        .flatMap(Bounds::of);
  }

  private static boolean isOrdered(Literal literal) {
    return literal.value() instanceof LocalDate || literal.value() instanceof BigDecimal;
  }

  private static Optional<Bounds> of(Cell cell) {
    if (cell instanceof Cell.Any) {
      return Optional.of(ANY);
    }
    if (cell instanceof Cell.Range range) {
      return Optional.of(
          new Bounds(
              Bound.of(range.from(), range.open().equals("[")),
              Bound.of(range.to(), range.close().equals("]"))));
    }
    if (cell instanceof Cell.Comparison comparison) {
      return Optional.of(of(comparison));
    }
    var list = (Cell.OneOf) cell;
    if (list.negated() || list.literals().size() > 1) {
      return Optional.empty();
    }
    var only = Bound.of(list.literals().get(0), true);
    return Optional.of(new Bounds(only, only));
  }

  private static Bounds of(Cell.Comparison comparison) {
    var bound = Bound.of(comparison.bound(), comparison.operator().endsWith("="));
    return comparison.operator().startsWith(">")
        ? new Bounds(bound, Bound.NONE)
        : new Bounds(Bound.NONE, bound);
  }

  /** The condition in FEEL. */
  public String feel() {
    if (from.isNone() && to.isNone()) {
      return "-";
    }
    if (to.isNone()) {
      return (from.isIncluded() ? ">= " : "> ") + from.feel();
    }
    if (from.isNone()) {
      return (to.isIncluded() ? "<= " : "< ") + to.feel();
    }
    return from.equals(to) && from.isIncluded()
        ? from.feel()
        : (from.isIncluded() ? "[" : "(")
            + from.feel()
            + ".."
            + to.feel()
            + (to.isIncluded() ? "]" : ")");
  }
}
