package de.chancenwege.service.editing.cases;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.facts.FactCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a case expects of one route; what is not named is free.
 *
 * @param route code of the route
 * @param fields expected values by their German key: words, or lists of words
 */
public record Expectation(RouteCode route, Map<String, Object> fields) {

  /** Key of how open the route is expected to be. */
  public static final String LEVEL = "stufe";

  /** Key of the first day on which it is open. */
  public static final String FROM = "ab";

  /** Key of the last day for an application. */
  public static final String UNTIL = "bis";

  /** Key of the ids of rows that have to apply. */
  public static final String ROWS = "zeilen";

  /** Key of the route. */
  public static final String ROUTE = "weg";

  /** Key of who must permit it. */
  public static final String PERMIT = "erlaubnis";

  /** Key of whether the Bundesagentur must consent. */
  public static final String CONSENT = "ba";

  /** Key of who decides. */
  public static final String AUTHORITY = "zustaendig";

  /** Key of the flags that the finding must carry. */
  public static final String FLAGS = "hinweise";

  /** Key of the facts that must be told as missing. */
  public static final String MISSING = "fehlt";

  /** Key of the flags that it must not carry. */
  public static final String NOT = "nicht";

  /** Keys of lists. */
  public static final Set<String> LISTS = Set.of(FLAGS, MISSING, NOT, ROWS);

  /** Keys of days. */
  public static final Set<String> DAYS = Set.of(FROM, UNTIL);

  /** Keys of single values, days among them. */
  public static final Set<String> WORDS = Set.of(LEVEL, FROM, UNTIL, PERMIT, CONSENT, AUTHORITY);

  public Expectation {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** A level and nothing else. */
  public static Expectation of(RouteCode route, Level level) {
    return new Expectation(route, Map.of(LEVEL, level.name()));
  }

  /** A level that somebody still has to say. */
  public static Expectation open(RouteCode route) {
    return new Expectation(route, Map.of(LEVEL, ""));
  }

  /** What would be expected if the rulebook is right: a proposal, no more. */
  public static Expectation as(Finding finding) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(LEVEL, finding.level().name());
    finding.earliest().ifPresent(day -> fields.put(FROM, day.toString()));
    finding.latest().ifPresent(day -> fields.put(UNTIL, day.toString()));
    return new Expectation(finding.route().code(), fields);
  }

  /**
   * Everything in which the finding differs.
   *
   * @param rows the rows that apply in the tables beside which the case stands
   */
  List<Difference> differences(Finding finding, List<RowRef> rows) {
    var differences = new ArrayList<Difference>();
    same(LEVEL, finding.level().name(), differences);
    same(FROM, text(finding.earliest()), differences);
    same(UNTIL, text(finding.latest()), differences);
    same(PERMIT, text(finding.permit()), differences);
    same(CONSENT, text(finding.baConsent()), differences);
    same(AUTHORITY, text(finding.authority()), differences);
    contains(FLAGS, finding.flags(), differences);
    contains(MISSING, finding.missing().stream().map(FactCode::value).toList(), differences);
    contains(ROWS, rows.stream().map(RowRef::row).toList(), differences);
    for (var flag : list(NOT)) {
      if (finding.flags().contains(flag)) {
        differences.add(new Difference(NOT, flag, String.join(", ", finding.flags())));
      }
    }
    return differences;
  }

  private void same(String key, String found, List<Difference> differences) {
    var expected = fields.get(key);
    if (expected != null && !expected.toString().equals(found)) {
      differences.add(new Difference(key, expected.toString(), found));
    }
  }

  private void contains(String key, List<String> found, List<Difference> differences) {
    for (var expected : list(key)) {
      if (!found.contains(expected)) {
        differences.add(new Difference(key, expected, String.join(", ", found)));
      }
    }
  }

  private List<String> list(String key) {
    return fields.getOrDefault(key, List.of()) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
