package de.chancenwege.rules.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fixed lines in the description of a rule file, such as {@code Rechtsgrundlage: …}.
 *
 * @param text all lines
 */
public record Description(String text) {

  /** Lines that every file must have. */
  public static final List<String> REQUIRED =
      List.of("Titel", "Rechtsgrundlage", "Quelle", "Geprüft am", "Geprüft von", "Worum geht es");

  /** Values of all lines with that key. */
  public List<String> lines(String key) {
    var start = key + ":";
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Value of the first line with that key. */
  public Optional<String> line(String key) {
    return lines(key).stream().findFirst();
  }

  /** The day on the first line with that key; empty if no day stands there. */
  public Optional<LocalDate> day(String key) {
    return line(key)
        .flatMap(value -> Literal.read("date(\"%s\")".formatted(value)))
        .map(Literal::value)
        .map(LocalDate.class::cast);
  }

  /** Routes that the file speaks about; empty for derived facts. */
  public List<String> routes() {
    return lines("Wege").stream()
        .flatMap(line -> Arrays.stream(line.split("[,\\s]+")))
        .filter(code -> !code.isEmpty())
        .toList();
  }

  /** Whether a table is excused from a check, e.g. {@code Lücke: Rechtsfolge: Grund}. */
  public boolean excuses(String key, String table) {
    return lines(key).stream()
        .anyMatch(line -> line.matches("(?s)" + Pattern.quote(table) + "\\s*:\\s*\\S.+"));
  }
}
