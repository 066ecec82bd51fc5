package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Literal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Conditions as people write them, and as FEEL has them: {@code bis 26} for {@code <= 26}, {@code
 * nicht A} for {@code not("A")}, {@code 23.11.2026} for {@code date("2026-11-23")}, {@code ab 2,5}
 * for {@code >= 2.5}. What is neither stays as it was typed, so that the checks can tell.
 */
public final class CellNotation {
  private static final String ANY = "-";
  private static final DateTimeFormatter GERMAN =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final String DECIMAL = "-?\\d{1,15},\\d{1,6}";
  private static final Map<String, String> OPERATORS = operators();
  private static final Pattern RANGE = Pattern.compile("(\\S+) bis (\\S+)");
  private static final Pattern NOT = Pattern.compile("nicht (.+)");
  private static final Map<String, String> WORDS =
      Map.of("beliebig", ANY, "alles", ANY, "", ANY, "ja", "true", "nein", "false", "leer", "null");

  private CellNotation() {}

  /** Words in front of a bound, the longer ones first. */
  private static Map<String, String> operators() {
    var operators = new LinkedHashMap<String, String>();
    operators.put("bis", "<=");
    operators.put("ab", ">=");
    operators.put("unter", "<");
    operators.put("vor", "<");
    operators.put("über", ">");
    operators.put("nach", ">");
    return operators;
  }

  /**
   * A condition or result in FEEL.
   *
   * @param typed what was typed, in words or in FEEL
   * @param codes the codes that the column allows; empty if it is open
   */
  public static String feel(String typed, List<String> codes) {
    var text = typed.strip().replaceAll("\\s+", " ");
    if (WORDS.containsKey(text)) {
      return WORDS.get(text);
    }
    if (Cell.read(text).isPresent()) {
      return text;
    }
    var not = NOT.matcher(text);
    return codes.isEmpty()
        ? ordered(text).orElse(text)
        : (not.matches() ? list(not.group(1), codes).map("not(%s)"::formatted) : list(text, codes))
            .orElse(text);
  }

  private static Optional<String> list(String text, List<String> codes) {
    var words = Arrays.stream(text.split(",")).map(word -> word.strip().replace("\"", "")).toList();
    return codes.containsAll(words)
        ? Optional.of(words.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  private static Optional<String> ordered(String text) {
    var range = RANGE.matcher(text);
    if (range.matches()) {
      return range(range);
    }
    for (var operator : OPERATORS.entrySet()) {
      if (text.startsWith(operator.getKey() + ' ')) {
        return value(text.substring(operator.getKey().length() + 1))
            .map(bound -> operator.getValue() + ' ' + bound);
      }
    }
    return value(text);
  }

  private static Optional<String> range(Matcher range) {
    return value(range.group(1))
        .flatMap(from -> value(range.group(2)).map(to -> "[%s..%s]".formatted(from, to)));
  }

  private static Optional<String> value(String text) {
    return day(text)
        .map("date(\"%s\")"::formatted)
        .or(() -> Literal.read(decimal(text)).map(Literal::feel));
  }

  /** A day as people write it; empty if there is no such day. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, GERMAN));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A number with a comma as FEEL writes it; every other text as it is. */
  static String decimal(String text) {
    return text.matches(DECIMAL) ? text.replace(',', '.') : text;
  }

  /** A condition or result in the words that {@link #feel} takes. */
  public static String words(String feel) {
    if (feel.equals("null")) {
      return "leer";
    }
    return Cell.read(feel).map(CellNotation::words).orElse(feel);
  }

  private static String words(Cell cell) {
    if (cell instanceof Cell.OneOf list) {
      var values = list.literals().stream().map(CellNotation::word);
      return (list.negated() ? "nicht " : "") + values.collect(Collectors.joining(", "));
    }
    if (cell instanceof Cell.Range range && range.open().equals("[") && range.close().equals("]")) {
      return bound(range.from()) + " bis " + bound(range.to());
    }
    if (cell instanceof Cell.Range range) {
      return range.open() + range.from().feel() + ".." + range.to().feel() + range.close();
    }
    return cell instanceof Cell.Comparison comparison ? words(comparison) : "beliebig";
  }

  private static String words(Cell.Comparison comparison) {
    var isDay = comparison.bound().value() instanceof LocalDate;
    var word =
        switch (comparison.operator()) {
          case "<=" -> "bis";
          case ">=" -> "ab";
          case "<" -> isDay ? "vor" : "unter";
          default -> isDay ? "nach" : "über";
        };
    return word + ' ' + bound(comparison.bound());
  }

  /** With a comma; among several values that would part one from the next. */
  private static String bound(Literal literal) {
    return literal.value() instanceof BigDecimal number
        ? number.toPlainString().replace('.', ',')
        : word(literal);
  }

  private static String word(Literal literal) {
    var value = literal.value();
    if (value instanceof LocalDate day) {
      return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(day);
    }
    if (value instanceof Boolean truth) {
      return truth ? "ja" : "nein";
    }
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }
}
