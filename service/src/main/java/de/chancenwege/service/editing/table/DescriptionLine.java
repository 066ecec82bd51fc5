package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Description;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of the description of a file.
 *
 * @param key what it is about, empty if the line has no key
 * @param value what it says
 */
public record DescriptionLine(String key, String value) {
  private static final Set<String> DAYS = Set.of("Geprüft am", "Gültig bis");
  private static final Pattern LINE = Pattern.compile("(\\p{Lu}[\\p{L} ]{2,30}):\\s?(.*)");

  /** All lines of a description. */
  public static List<DescriptionLine> of(Description description) {
    return description.text().lines().map(String::strip).map(DescriptionLine::read).toList();
  }

  private static DescriptionLine read(String line) {
    var matcher = LINE.matcher(line);
    return matcher.matches()
        ? new DescriptionLine(matcher.group(1), matcher.group(2).strip())
        : new DescriptionLine("", line);
  }

  /** The line with another value, on one line as it must be; a day may stand as people write it. */
  public DescriptionLine with(String typed) {
    var value = typed.replaceAll("\\s+", " ").strip();
    var day = DAYS.contains(key) ? CellNotation.day(value) : Optional.empty();
    return new DescriptionLine(key, day.map(Object::toString).orElse(value));
  }

  /** An optional line without a value is none. */
  public boolean isKept() {
    return !value.isEmpty() || Description.REQUIRED.contains(key);
  }

  /** As it stands in the description. */
  public String text() {
    return key.isEmpty() ? value : key + ": " + value;
  }
}
