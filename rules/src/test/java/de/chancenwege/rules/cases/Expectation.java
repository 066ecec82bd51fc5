package de.chancenwege.rules.cases;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.facts.FactCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a case expects of one route; what is not named is free.
 *
 * @param route code of the route
 * @param fields expected values by their German key
 */
record Expectation(String route, Map<String, Object> fields) {

  private static final String LEVEL = "stufe";
  private static final String ROWS = "zeilen";
  private static final Set<String> LISTS = Set.of("hinweise", "fehlt", "nicht", ROWS);
  private static final Set<String> WORDS =
      Set.of(LEVEL, "ab", "bis", "erlaubnis", "ba", "zustaendig");

  /** A misspelt key or a word in place of a list would expect nothing and always be met. */
  List<String> faults() {
    var faults = new ArrayList<String>();
    fields.forEach(
        (key, value) -> {
          if (!(value instanceof List<?> ? LISTS : WORDS).contains(key)) {
            faults.add("„%s: %s“ ist keine Erwartung".formatted(key, value));
          }
        });
    if (!fields.containsKey(LEVEL)) {
      faults.add("die Stufe fehlt");
    }
    return faults;
  }

  /** Whether rows are named that have to apply. */
  boolean namesRows() {
    return fields.containsKey(ROWS);
  }

  /**
   * Everything in which the finding differs, each as one line.
   *
   * @param rows the rows that apply in the tables beside which the case stands
   */
  List<String> differences(Finding finding, List<String> rows) {
    var differences = new ArrayList<String>();
    same(LEVEL, finding.level().name(), differences);
    same("ab", text(finding.earliest()), differences);
    same("bis", text(finding.latest()), differences);
    same("erlaubnis", text(finding.permit()), differences);
    same("ba", text(finding.baConsent()), differences);
    same("zustaendig", text(finding.authority()), differences);
    contains("hinweise", finding.flags(), differences);
    contains("fehlt", finding.missing().stream().map(FactCode::value).toList(), differences);
    contains(ROWS, rows, differences);
    for (var flag : list("nicht")) {
      if (finding.flags().contains(flag)) {
        differences.add("nicht: " + flag + " ist aber da");
      }
    }
    return differences;
  }

  private void same(String key, String found, List<String> differences) {
    var expected = fields.get(key);
    if (expected != null && !expected.toString().equals(found)) {
      differences.add("%s: erwartet %s, gefunden %s".formatted(key, expected, found));
    }
  }

  private void contains(String key, List<String> found, List<String> differences) {
    for (var expected : list(key)) {
      if (!found.contains(expected)) {
        differences.add("%s: es fehlt %s in %s".formatted(key, expected, found));
      }
    }
  }

  private List<String> list(String key) {
    return fields.getOrDefault(key, List.of()) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
