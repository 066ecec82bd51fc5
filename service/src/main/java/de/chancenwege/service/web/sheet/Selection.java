package de.chancenwege.service.web.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What should stand on the sheet, as it was sent.
 *
 * @param made whether somebody has chosen already
 * @param language code of the second language, empty for none
 * @param ways codes of the ways
 */
record Selection(boolean made, String language, Set<String> ways) {

  private static final String PREFIX = "blatt.";
  private static final String MADE = PREFIX + "auswahl";
  private static final String LANGUAGE = PREFIX + "sprache";
  private static final String WAYS = PREFIX + "weg";

  Selection {
    ways = Set.copyOf(ways);
  }

  static Selection of(Map<String, List<String>> form) {
    return new Selection(
        form.containsKey(MADE),
        form.getOrDefault(LANGUAGE, List.of("")).stream().findFirst().orElse("").strip(),
        Set.copyOf(form.getOrDefault(WAYS, List.of())));
  }

  /** The form of the case without what is chosen for the sheet. */
  static Map<String, List<String>> without(Map<String, List<String>> form) {
    var rest = new TreeMap<>(form);
    rest.keySet().removeIf(name -> name.startsWith(PREFIX));
    return rest;
  }
}
