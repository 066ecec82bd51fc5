package de.chancenwege.service.web.rules.finding;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page on which tables are found.
 *
 * @param asked what was asked, as it was typed
 * @param areas areas to choose from
 * @param ways ways to choose from, by area
 * @param faults what cannot be taken, by field
 * @param tables the tables that were found, where something was asked
 * @param groups all tables by area, where nothing was asked
 */
public record FindPage(
    Asked asked,
    List<Choice> areas,
    List<Choices> ways,
    Faults faults,
    List<FoundTable> tables,
    List<Group> groups) {
  private static final int LONGEST = 200;

  /**
   * What was asked.
   *
   * @param text words or a norm
   * @param area code of an area of tables
   * @param way code of a way
   */
  public record Asked(String text, String area, String way) {
    boolean isEmpty() {
      return text.isBlank() && area.isEmpty() && way.isEmpty();
    }
  }

  /**
   * What cannot be taken.
   *
   * @param text what is wrong with the text, empty if nothing
   * @param area what is wrong with the area
   * @param way what is wrong with the way
   */
  public record Faults(String text, String area, String way) {
    boolean isEmpty() {
      return text.isEmpty() && area.isEmpty() && way.isEmpty();
    }
  }

  /** Something that can be chosen. */
  public record Choice(String code, String label, boolean chosen) {}

  /** Ways of one area. */
  public record Choices(String area, List<Choice> ways) {
    public Choices {
      ways = List.copyOf(ways);
    }
  }

  /** Tables of one area. */
  public record Group(String name, List<FoundTable> tables) {
    public Group {
      tables = List.copyOf(tables);
    }
  }

  public FindPage {
    areas = List.copyOf(areas);
    ways = List.copyOf(ways);
    tables = List.copyOf(tables);
    groups = List.copyOf(groups);
  }

  static FindPage of(Rulebook rulebook, Finder finder, Asked asked) {
    var areas =
        finder
            .areas()
            .map(code -> new Choice(code, Subject.areaName(code), code.equals(asked.area())))
            .toList();
    var ways = ways(rulebook.routes(), asked.way());
    var faults = faults(asked, areas, ways);
    var found =
        faults.isEmpty()
            ? finder.find(asked.text(), asked.area(), asked.way())
            : List.<FoundTable>of();
    return asked.isEmpty()
        ? new FindPage(asked, areas, ways, faults, List.of(), groups(found))
        : new FindPage(asked, areas, ways, faults, found, List.of());
  }

  private static List<Choices> ways(List<Route> routes, String chosen) {
    return routes.stream()
        .collect(Collectors.groupingBy(Route::area, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            area ->
                new Choices(Wording.word("bereich", area.getKey()), all(area.getValue(), chosen)))
        .toList();
  }

  private static List<Choice> all(List<Route> routes, String chosen) {
    return routes.stream()
        .map(r -> new Choice(r.code().value(), r.label(), r.code().value().equals(chosen)))
        .toList();
  }

  private static Faults faults(Asked asked, List<Choice> areas, List<Choices> ways) {
    var allWays = ways.stream().flatMap(choices -> choices.ways().stream()).toList();
    return new Faults(
        asked.text().length() > LONGEST ? Wording.text("regeln.fehler.suche") : "",
        isStrange(asked.area(), areas) ? Wording.text("regeln.fehler.bereich") : "",
        isStrange(asked.way(), allWays) ? Wording.text("regeln.fehler.weg") : "");
  }

  private static boolean isStrange(String code, List<Choice> choices) {
    return !code.isEmpty() && choices.stream().noneMatch(choice -> choice.code().equals(code));
  }

  private static List<Group> groups(List<FoundTable> tables) {
    var groups = new ArrayList<Group>();
    tables.stream()
        .collect(Collectors.groupingBy(FoundTable::area, LinkedHashMap::new, Collectors.toList()))
        .forEach((area, found) -> groups.add(new Group(area, found)));
    return groups;
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** Whether something was looked for and can be. */
  public boolean isSearched() {
    return faults.isEmpty() && !asked.isEmpty();
  }
}
