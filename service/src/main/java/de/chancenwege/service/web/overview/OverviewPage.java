package de.chancenwege.service.web.overview;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.service.web.source.Edition;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page with the overview.
 *
 * @param day the day as it was typed
 * @param german the day in German, empty if it cannot be taken
 * @param dayFault what is wrong with the day, empty if nothing
 * @param wayFault what is wrong with the way, empty if nothing
 * @param choices the ways that can be chosen, by area
 * @param chosen label of the chosen way, empty for all
 * @param annotated whether all rows that the cells rest on were asked for: they are many
 * @param isComing whether the grids are still being made
 * @param sections the grids
 * @param legend the meaning of the signs
 * @param edition the law it speaks of
 */
public record OverviewPage(
    String day,
    String german,
    String dayFault,
    String wayFault,
    List<Choices> choices,
    String chosen,
    boolean annotated,
    boolean isComing,
    List<Section> sections,
    List<Cell.Sign> legend,
    Edition edition) {

  /** Ways of one area. */
  public record Choices(String area, List<Choice> ways) {
    public Choices {
      ways = List.copyOf(ways);
    }
  }

  /** One way. */
  public record Choice(String code, String label, boolean chosen) {}

  public OverviewPage {
    choices = List.copyOf(choices);
    sections = List.copyOf(sections);
    legend = List.copyOf(legend);
  }

  static OverviewPage of(
      Rulebook rulebook,
      LocalDate day,
      Optional<Route> way,
      boolean annotated,
      Optional<List<Section>> sections) {
    return new OverviewPage(
        day.toString(),
        German.date(day),
        "",
        "",
        choices(rulebook, way),
        way.map(Route::label).orElse(""),
        annotated,
        sections.isEmpty(),
        sections.orElse(List.of()),
        Cell.legend(),
        Edition.of(rulebook, day));
  }

  /** Without grids: what was asked cannot be answered. */
  static OverviewPage faulty(
      Rulebook rulebook, String day, String dayFault, String wayFault, LocalDate today) {
    return new OverviewPage(
        day,
        "",
        dayFault,
        wayFault,
        choices(rulebook, Optional.empty()),
        "",
        false,
        false,
        List.of(),
        List.of(),
        Edition.of(rulebook, today));
  }

  public boolean isFaulty() {
    return !dayFault.isEmpty() || !wayFault.isEmpty();
  }

  /** Whether the rows are told; those of a single way always are. */
  public boolean tellsRows() {
    return annotated || !chosen.isEmpty();
  }

  /** Status of the answer. */
  public int status() {
    if (isComing) {
      return 202;
    }
    return isFaulty() ? 422 : 200;
  }

  private static List<Choices> choices(Rulebook rulebook, Optional<Route> chosen) {
    return rulebook.routes().stream()
        .collect(Collectors.groupingBy(Route::area, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            area ->
                new Choices(
                    Wording.word("bereich", area.getKey()),
                    area.getValue().stream().map(route -> choice(route, chosen)).toList()))
        .toList();
  }

  private static Choice choice(Route route, Optional<Route> chosen) {
    return new Choice(
        route.code().value(), route.label(), chosen.filter(route::equals).isPresent());
  }
}
