package de.chancenwege.service.web.overview;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.service.day.AskedDay;
import de.chancenwege.service.web.wording.DayFault;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the grids and the pages around them.
 *
 * <p>Which fact the lines stand for is said in the wording: the machinery knows no fact.
 */
@Singleton
public final class Overviews {
  private static final FactCode LINES = new FactCode(Wording.text("uebersicht.angabe"));

  private final Pictures pictures;

  Overviews(Pictures pictures) {
    this.pictures = pictures;
  }

  /**
   * The page for what was asked.
   *
   * @param day the day as {@code yyyy-MM-dd}, today if empty
   * @param way code of a route, all if empty
   * @param annotated whether all rows are to be told; those of a single way always are
   */
  public OverviewPage page(
      Rulebook rulebook, String day, String way, boolean annotated, LocalDate today) {
    var asOf = day.isEmpty() ? Optional.of(today) : day(day, rulebook.coveredFrom());
    if (asOf.isEmpty()) {
      var first = rulebook.coveredFrom();
      var fault = DayFault.text("regeln.fehler.tag", day, first, AskedDay.LAST);
      return OverviewPage.faulty(rulebook, day, fault, "", today);
    }
    var route = rulebook.routes().stream().filter(r -> r.code().value().equals(way)).findFirst();
    if (route.isEmpty() && !way.isEmpty()) {
      var fault = Wording.text("uebersicht.fehler.weg");
      return OverviewPage.faulty(rulebook, asOf.get().toString(), "", fault, today);
    }
    return OverviewPage.of(
        rulebook,
        asOf.get(),
        route,
        annotated,
        sections(rulebook, asOf.get(), route.map(List::of).orElse(rulebook.routes())));
  }

  private static Optional<LocalDate> day(String text, LocalDate first) {
    return AskedDay.read(text, first).fold(Optional::of, (kind, expected) -> Optional.empty());
  }

  private Optional<List<Section>> sections(Rulebook rulebook, LocalDate day, List<Route> routes) {
    var codes = routes.stream().map(Route::code).collect(Collectors.toUnmodifiableSet());
    return pictures.of(
        Picture.of(rulebook, day, codes), () -> sections(routes, findings(rulebook, day, codes)));
  }

  private static Map<Term, List<Finding>> findings(
      Rulebook rulebook, LocalDate day, Set<RouteCode> routes) {
    var findings = new LinkedHashMap<Term, List<Finding>>();
    for (var document : rulebook.questionnaire().find(LINES).orElseThrow().choices()) {
      var facts = new Facts(Map.of(LINES, new Answer.Known(document.code())));
      findings.put(document, rulebook.advise(facts, day, routes).findings());
    }
    return findings;
  }

  private static List<Section> sections(List<Route> routes, Map<Term, List<Finding>> findings) {
    return routes.stream()
        .collect(Collectors.groupingBy(Route::area, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(area -> Section.of(area.getKey(), area.getValue(), findings))
        .toList();
  }
}
