package de.chancenwege.service.web.editing.cases.form;

import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A case as it stands in the form, whole or not.
 *
 * @param replaces id of the case that it takes the place of; empty for a new one
 * @param doubt id of the doubt that it comes from; empty if it comes from none
 * @param title what it is about
 * @param norm the norm that says so
 * @param moreDays further days, one after the other
 * @param facts codes of the facts that are shown
 * @param routes what is expected
 * @param answers the day and the answers
 * @param isConfirmed whether somebody says that the law is so
 */
public record TypedCase(
    String replaces,
    String doubt,
    String title,
    String norm,
    String moreDays,
    Set<String> facts,
    List<TypedRoute> routes,
    Submission answers,
    boolean isConfirmed) {
  /** The field with what is to be done. */
  public static final String ACTION = "aktion";

  static final String TITLE = "fall.titel";
  static final String NORM = "fall.norm";
  static final String MORE_DAYS = "fall.tage";
  static final String CONFIRMED = "fall.bestaetigt";
  private static final String REPLACES = "fall.ersetzt";
  private static final String DOUBT = "fall.zweifel";
  private static final String FACTS = "fall.angabe";
  private static final String ADDED = "fall.neu";
  private static final String ROUTES = "fall.wege";
  private static final String ADD_FACT = "angabe";
  private static final String ADD_ROUTE = "weg";
  private static final String WITHOUT_FACT = "ohne-angabe ";
  private static final String WITHOUT_ROUTE = "ohne-weg ";
  private static final int MOST_ROUTES = 20;

  public TypedCase {
    facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
    routes = List.copyOf(routes);
  }

  /** Nothing was typed yet. */
  public static TypedCase blank() {
    return new TypedCase(
        "", "", "", "", "", Set.of(), List.of(TypedRoute.BLANK), Submission.none(), false);
  }

  /**
   * The form as it would be filled for a case.
   *
   * @param replaces id of the case that it is to take the place of; empty for a new one
   */
  public static TypedCase of(
      TableCase known, String replaces, String doubt, Questionnaire questionnaire) {
    var facts = known.facts(questionnaire).orElseGet(() -> new Facts(Map.of()));
    var days = known.days();
    return new TypedCase(
        replaces,
        doubt,
        known.title(),
        known.norm(),
        String.join(", ", days.stream().skip(1).map(German::date).toList()),
        known.facts().keySet(),
        known.expected().stream().map(TypedRoute::of).toList(),
        Submission.of(facts, days.get(0)),
        false);
  }

  /** What was sent, after what was to be done with it; nothing is kept. */
  public static TypedCase read(Map<String, List<String>> form) {
    var typed = Submission.of(form);
    var action = Forms.first(form, ACTION);
    return new TypedCase(
        Forms.first(form, REPLACES),
        Forms.first(form, DOUBT),
        Forms.first(form, TITLE),
        Forms.first(form, NORM),
        Forms.first(form, MORE_DAYS),
        facts(form, action),
        routes(form, typed, action),
        typed,
        form.containsKey(CONFIRMED));
  }

  private static Set<String> facts(Map<String, List<String>> form, String action) {
    var facts = new LinkedHashSet<>(form.getOrDefault(FACTS, List.of()));
    if (action.equals(ADD_FACT)) {
      facts.add(Forms.first(form, ADDED));
    }
    facts.removeIf(fact -> action.equals(WITHOUT_FACT + fact));
    return facts;
  }

  private static List<TypedRoute> routes(
      Map<String, List<String>> form, Submission typed, String action) {
    var routes = new ArrayList<TypedRoute>();
    IntStream.range(0, Math.min(MOST_ROUTES, Forms.number(form, ROUTES)))
        .filter(number -> !action.equals(WITHOUT_ROUTE + number))
        .forEach(number -> routes.add(TypedRoute.read(form, typed, number)));
    if (action.equals(ADD_ROUTE) || routes.isEmpty()) {
      routes.add(TypedRoute.BLANK);
    }
    return routes;
  }

  /** Whether it is to be kept, and not only another field is to be shown. */
  public static boolean isToBeKept(Map<String, List<String>> form) {
    return Forms.first(form, ACTION).equals("speichern");
  }

  /** That day, and the further ones if they can be read. */
  List<LocalDate> days(LocalDate first) {
    var days = new ArrayList<LocalDate>();
    days.add(first);
    TypedDay.list(moreDays).ifPresent(days::addAll);
    return days.stream().distinct().toList();
  }
}
