package de.chancenwege.service.editing.sentence;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A condition that names codes.
 *
 * @param values the codes; none for a condition that takes any
 * @param isExcept whether it takes all but these
 */
public record ValueChoice(List<String> values, boolean isExcept) {
  private static final String ANY = "-";

  public ValueChoice {
    values = List.copyOf(values);
  }

  /** Reads a condition; empty if it is none of codes. */
  public static Optional<ValueChoice> read(String feel) {
    return Cell.read(feel).flatMap(ValueChoice::of);
  }

  private static Optional<ValueChoice> of(Cell cell) {
    if (cell instanceof Cell.Any) {
      return Optional.of(new ValueChoice(List.of(), false));
    }
    var values = cell.literals().stream().map(Literal::value).toList();
    return cell instanceof Cell.OneOf list && values.stream().allMatch(String.class::isInstance)
        ? Optional.of(
            new ValueChoice(values.stream().map(String.class::cast).toList(), list.negated()))
        : Optional.empty();
  }

  /** The condition in FEEL. */
  public String feel() {
    if (values.isEmpty()) {
      return ANY;
    }
    var list = values.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
    return isExcept ? "not(%s)".formatted(list) : list;
  }

  /** Whether it takes the same values, in whatever order it names them. */
  public boolean isSame(ValueChoice other) {
    return isExcept == other.isExcept
        && values.containsAll(other.values)
        && other.values.containsAll(values);
  }
}
