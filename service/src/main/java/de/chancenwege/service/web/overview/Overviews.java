package de.chancenwege.service.web.overview;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the grids. They say the same to everybody and take seconds, so the last ones are kept.
 *
 * <p>Which fact the lines stand for is said in the wording: the machinery knows no fact.
 */
@Singleton
public final class Overviews {
  private static final int KEPT = 8;
  private static final int LAST_YEAR = 2200;
  private static final FactCode LINES = new FactCode(Wording.text("uebersicht.angabe"));

  private record Key(String rulebook, LocalDate day) {}

  private final Map<Key, List<Section>> recent = new LinkedHashMap<>(KEPT, 0.75f, true);

  Overviews() {}

  /**
   * The page for what was asked.
   *
   * @param day the day as {@code yyyy-MM-dd}, today if empty
   * @param way code of a route, all if empty
   */
  public OverviewPage page(Rulebook rulebook, String day, String way, LocalDate today) {
    var asOf = day.isEmpty() ? Optional.of(today) : day(day, rulebook);
    if (asOf.isEmpty()) {
      var fault = Wording.text("uebersicht.fehler.tag");
      var first = German.date(rulebook.coveredFrom());
      return OverviewPage.faulty(rulebook, day, fault.formatted(first), "", today);
    }
    var route = rulebook.routes().stream().filter(r -> r.code().value().equals(way)).findFirst();
    if (route.isEmpty() && !way.isEmpty()) {
      var fault = Wording.text("uebersicht.fehler.weg");
      return OverviewPage.faulty(rulebook, asOf.get().toString(), "", fault, today);
    }
    var sections =
        route.map(one -> one(rulebook, asOf.get(), one)).orElseGet(() -> all(rulebook, asOf.get()));
    return OverviewPage.of(rulebook, asOf.get(), route, sections);
  }

  private static Optional<LocalDate> day(String text, Rulebook rulebook) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> !day.isBefore(rulebook.coveredFrom()) && day.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private synchronized List<Section> all(Rulebook rulebook, LocalDate day) {
    var sections =
        recent.computeIfAbsent(
            new Key(rulebook.id().value(), day),
            key -> sections(rulebook, rulebook.routes(), findings(rulebook, day, Set.of())));
    recent.keySet().stream()
        .limit(Math.max(0, recent.size() - KEPT))
        .toList()
        .forEach(recent::remove);
    return sections;
  }

  private static List<Section> one(Rulebook rulebook, LocalDate day, Route route) {
    return sections(rulebook, List.of(route), findings(rulebook, day, Set.of(route.code())));
  }

  private static Map<Term, List<Finding>> findings(
      Rulebook rulebook, LocalDate day, Set<RouteCode> routes) {
    var findings = new LinkedHashMap<Term, List<Finding>>();
    for (var document : rulebook.questionnaire().find(LINES).orElseThrow().choices()) {
      var facts = Facts.of(Map.of(LINES, new Answer.Known(document.code())));
      findings.put(document, rulebook.advise(facts, day, routes).findings());
    }
    return findings;
  }

  private static List<Section> sections(
      Rulebook rulebook, List<Route> routes, Map<Term, List<Finding>> findings) {
    return routes.stream()
        .collect(Collectors.groupingBy(Route::area, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(area -> Section.of(area.getKey(), area.getValue(), findings))
        .toList();
  }
}
