package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.TableFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values to try. They come from the texts of the cells and not from the masks, so that a mistake in
 * the masks cannot hide itself.
 */
final class Samples {

  /** So that the same is tried again. */
  static final int SEED = 20_260_819;

  private static final List<LocalDate> ENDS =
      List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

  /** So near to a number that no table tells them apart but by that number. */
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private static final Pattern DATE = Pattern.compile("date\\(\"[0-9-]{10}\"\\)");

  private Samples() {}

  /** For a column: every value that a row names, its neighbours, values that none names, open. */
  static List<@Nullable Object> ofColumn(TableFile file, Table table, int column, Domain domain) {
    var named = new LinkedHashSet<Object>();
    for (var row : table.rows()) {
      Cell.read(row.conditions().get(column))
          .ifPresent(cell -> cell.literals().forEach(literal -> named.add(literal.value())));
    }
    var samples =
        new ArrayList<@Nullable Object>(
            around(named, file.values(table.inputs().get(column).type()), domain));
    samples.add(null);
    return samples;
  }

  /** Values of a column that pass a cell: each one that it names, else one. */
  static List<?> fitting(Cell cell, List<@Nullable Object> values) {
    if (cell instanceof Cell.Comparison comparison) {
      return List.of(beside(comparison.bound().value(), step(comparison.operator())));
    }
    if (cell instanceof Cell.Range range) {
      return List.of(beside(range.from().value(), range.open().equals("[") ? 0 : 1));
    }
    var named = cell.literals().stream().map(Literal::value).toList();
    return cell instanceof Cell.OneOf list && !list.negated()
        ? named
        : values.stream().filter(value -> !named.contains(value)).limit(1).toList();
  }

  private static int step(String operator) {
    return switch (operator) {
      case "<" -> -1;
      case ">" -> 1;
      default -> 0;
    };
  }

  private static Object beside(Object value, int steps) {
    return value instanceof LocalDate day
        ? day.plusDays(steps)
        : ((BigDecimal) value).add(CENT.multiply(BigDecimal.valueOf(steps)));
  }

  private static Collection<?> around(
      Collection<Object> named, List<String> allowed, Domain domain) {
    return switch (domain.type()) {
      case BOOLEAN -> List.of(true, false);
      case TEXT -> texts(named, allowed);
      case DATE -> dates(named);
      case NUMBER -> numbers(named);
    };
  }

  /** With two that are allowed and that no row names. */
  private static Collection<Object> texts(Collection<Object> named, List<String> allowed) {
    var texts = new LinkedHashSet<>(named);
    allowed.stream().filter(text -> !named.contains(text)).limit(2).forEach(texts::add);
    if (allowed.isEmpty()) {
      texts.add("(keiner der genannten Werte)");
    }
    return texts;
  }

  private static Collection<LocalDate> dates(Collection<Object> named) {
    var dates = new TreeSet<>(ENDS);
    for (var value : named) {
      var date = (LocalDate) value;
      dates.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
    }
    return dates;
  }

  private static Collection<BigDecimal> numbers(Collection<Object> named) {
    var numbers = new TreeSet<>(List.of(BigDecimal.ZERO, new BigDecimal(100_000)));
    for (var value : named) {
      var number = (BigDecimal) value;
      numbers.addAll(List.of(number.subtract(CENT), number, number.add(CENT)));
    }
    numbers.removeIf(number -> number.signum() < 0);
    return numbers;
  }

  /** For an input of a formula: month ends, leap days and turns of the year among the dates. */
  static List<Object> ofFormula(Domain domain, String text) {
    return switch (domain.type()) {
      case BOOLEAN -> List.of(true, false);
      case TEXT -> List.of();
      case NUMBER -> numbersOfFormula();
      case DATE -> List.copyOf(datesOfFormula(text));
    };
  }

  private static List<Object> numbersOfFormula() {
    var numbers = new ArrayList<Object>();
    for (int n : new int[] {0, 1, 2, 11, 12, 13, 24, 35, 36, 37, 59, 60, 61, 120, 700}) {
      numbers.add(BigDecimal.valueOf(n));
    }
    return numbers;
  }

  private static TreeSet<LocalDate> datesOfFormula(String text) {
    var dates = new TreeSet<LocalDate>();
    for (int year : new int[] {1999, 2004, 2020, 2023, 2024, 2026}) {
      for (int month = 1; month <= 12; month += year == 2024 ? 1 : 5) {
        var first = LocalDate.of(year, month, 1);
        dates.addAll(List.of(first, first.minusDays(1), first.minusDays(2), first.plusDays(14)));
      }
    }
    dates.add(LocalDate.of(2020, 2, 29));
    dates.add(LocalDate.of(2024, 2, 29));
    literals(text).forEach(d -> dates.addAll(List.of(d.minusDays(1), d, d.plusDays(1))));
    return dates;
  }

  private static List<LocalDate> literals(String text) {
    return DATE.matcher(text)
        .results()
        .map(match -> Literal.read(match.group()))
        .flatMap(Optional::stream)
        .map(literal -> (LocalDate) literal.value())
        .toList();
  }

  /** Some value of the type, for facts that a table only takes over. */
  static Object any(Domain domain) {
    return switch (domain.type()) {
      case BOOLEAN -> true;
      case DATE -> LocalDate.of(2024, 1, 15);
      case NUMBER -> BigDecimal.TEN;
      case TEXT -> domain.examples(0).stream().findFirst().orElse("");
    };
  }

  /** One of the values, by chance. */
  static <T extends @Nullable Object> T pick(List<T> values, Random chance) {
    return values.get(chance.nextInt(values.size()));
  }
}
