package de.chancenwege.rules.cases;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the law says about one route on one day: the tables that answer it and, through them, every
 * derived fact that they need. Another version of a file that says the same is the same law.
 *
 * @param decisions the tables and formulas
 * @param functions texts of the functions that the formulas may call
 */
record RouteLaw(Set<Decision> decisions, Set<String> functions) {

  /** A decision and the file that holds it. */
  private record Place(TableFile file, Decision decision) {}

  private static final Map<List<Object>, RouteLaw> SEEN = new HashMap<>();

  static RouteLaw of(RouteCode route, LocalDate day) {
    var versions = ShippedBook.RULEBOOK.inForce(day);
    return SEEN.computeIfAbsent(List.of(route, versions), key -> of(route, versions));
  }

  private static RouteLaw of(RouteCode route, List<TableVersion> versions) {
    var producers = new HashMap<String, Place>();
    var open = new ArrayDeque<Place>();
    for (var version : versions) {
      var file = version.content();
      for (var decision : file.decisions()) {
        var place = new Place(file, decision);
        if (!RoutePattern.isRouteTable(decision.name())) {
          producers.put(decision.name(), place);
        } else if (file.description().routes().contains(route.value())) {
          open.add(place);
        }
      }
    }
    return reachable(open, producers);
  }

  private static RouteLaw reachable(ArrayDeque<Place> open, Map<String, Place> producers) {
    var decisions = new HashSet<Decision>();
    var functions = new HashSet<String>();
    while (!open.isEmpty()) {
      var place = open.remove();
      if (decisions.add(place.decision())) {
        place.file().functions().forEach(function -> functions.add(function.text()));
        place.decision().needs().stream()
            .filter(producers::containsKey)
            .map(producers::get)
            .forEach(open::add);
      }
    }
    return new RouteLaw(decisions, functions);
  }

  /** Facts of which a derived fact is made, through others. */
  Set<String> madeOf(String fact) {
    var made = new HashSet<String>();
    decisions.stream()
        .filter(decision -> decision.name().equals(fact))
        .flatMap(decision -> decision.needs().stream())
        .forEach(
            need -> {
              made.add(need);
              made.addAll(madeOf(need));
            });
    return made;
  }
}
