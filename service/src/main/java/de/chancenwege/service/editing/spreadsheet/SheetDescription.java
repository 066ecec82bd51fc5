package de.chancenwege.service.editing.spreadsheet;

import de.chancenwege.rules.table.Description;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a description as pairs of cells: what a line is about, and what it says. */
public final class SheetDescription {
  private static final String KEY = "(\\p{Lu}[\\p{L} ]{2,30}):.*";

  private SheetDescription() {}

  /** The pairs of a description. */
  public static List<List<String>> pairs(Description description) {
    return description.text().lines().map(String::strip).map(SheetDescription::pair).toList();
  }

  private static List<String> pair(String line) {
    if (!line.matches(KEY)) {
      return List.of("", line);
    }
    int colon = line.indexOf(':');
    return List.of(line.substring(0, colon), line.substring(colon + 1).strip());
  }

  /** The description that the pairs tell; the same object if they tell the same. */
  public static Description of(List<List<String>> pairs, Description before) {
    if (pairs.equals(pairs(before))) {
      return before;
    }
    return new Description(
        pairs.stream().map(SheetDescription::line).collect(Collectors.joining("\n")));
  }

  private static String line(List<String> pair) {
    return pair.get(0).isEmpty() ? pair.get(1) : pair.get(0) + ": " + pair.get(1);
  }
}
