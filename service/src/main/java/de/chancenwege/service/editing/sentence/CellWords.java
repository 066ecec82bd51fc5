package de.chancenwege.service.editing.sentence;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Literal;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A condition in German, e.g. {@code weniger als 3 Monate}. */
final class CellWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

  private final Function<String, String> codes;
  private final String unit;

  /**
   * @param codes words for codes
   * @param unit unit of numbers, may be empty
   */
  CellWords(Function<String, String> codes, String unit) {
    this.codes = codes;
    this.unit = unit.isEmpty() ? "" : ' ' + unit;
  }

  String words(Cell cell) {
    if (cell instanceof Cell.OneOf some) {
      return oneOf(some);
    }
    if (cell instanceof Cell.Comparison comparison) {
      return bound(comparison.operator(), comparison.bound());
    }
    if (cell instanceof Cell.Range range) {
      return Phrases.text(
          "zelle.spanne",
          bound(range.open().equals("[") ? ">=" : ">", range.from()),
          bound(range.close().equals("]") ? "<=" : "<", range.to()));
    }
    return Phrases.text("zelle.alles");
  }

  private String oneOf(Cell.OneOf some) {
    if (!some.negated()) {
      return joined(some, "zelle.oder");
    }
    return some.literals().size() == 1
        ? Phrases.text("zelle.nicht", joined(some, "zelle.noch"))
        : Phrases.text("zelle.keine", joined(some, "zelle.noch"));
  }

  private String joined(Cell.OneOf some, String between) {
    return some.literals().stream()
        .map(this::literal)
        .collect(Collectors.joining(Phrases.text(between)));
  }

  private String bound(String operator, Literal literal) {
    var kind = literal.value() instanceof LocalDate ? "zelle.tag." : "zelle.zahl.";
    return Phrases.text(kind + operator, literal(literal));
  }

  String literal(Literal literal) {
    if (literal.value() instanceof LocalDate day) {
      return DAY.format(day);
    }
    if (literal.value() instanceof BigDecimal number) {
      return NumberFormat.getNumberInstance(Locale.GERMANY).format(number) + unit;
    }
    if (literal.value() instanceof Boolean yes) {
      return Phrases.text(yes ? "zelle.ja" : "zelle.nein");
    }
    return codes.apply(literal.value().toString());
  }
}
