package de.chancenwege.rules.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value written in a cell.
 *
 * @param value {@link String}, {@link Boolean}, {@link BigDecimal} or {@link LocalDate}
 * @param feel the value as written in FEEL
 */
public record Literal(Object value, String feel) {

  private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
  private static final Pattern DATE = Pattern.compile("date\\(\"\\d{4}-\\d{2}-\\d{2}\"\\)");

  /** Reads one FEEL literal; empty when the text is none. */
  public static Optional<Literal> read(String text) {
    if (TEXT.matcher(text).matches()) {
      return Optional.of(new Literal(text.substring(1, text.length() - 1), text));
    }
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(new Literal(Boolean.valueOf(text), text));
    }
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(new Literal(new BigDecimal(text), text));
    }
    return DATE.matcher(text).matches() ? date(text) : Optional.empty();
  }

  private static Optional<Literal> date(String text) {
    try {
      return Optional.of(new Literal(LocalDate.parse(text.substring(6, 16)), text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
