package de.chancenwege.rules.bench;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RoutePattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule file in the order in which files need each other.
 *
 * @param isForEachRoute whether its results may be different for each route
 */
record Step(TableVersion version, boolean isForEachRoute) {

  /** The files in force on a day. */
  static List<Step> inOrder(Rulebook rulebook, LocalDate day) {
    var open = new ArrayList<>(rulebook.inForce(day));
    var known = new HashSet<String>(List.of(RoutePattern.DAY, RoutePattern.ROUTE));
    rulebook.questionnaire().questions().forEach(q -> known.add(q.fact().value()));
    var ofRoute = new HashSet<String>(List.of(RoutePattern.ROUTE));
    var steps = new ArrayList<Step>();
    while (!open.isEmpty()) {
      var next = open.stream().filter(v -> needsOnly(v, known)).findFirst().orElseThrow();
      open.remove(next);
      var step = new Step(next, isForEachRoute(next, ofRoute));
      steps.add(step);
      next.content().decisions().forEach(decision -> known.add(decision.name()));
      if (step.isForEachRoute()) {
        next.content().decisions().forEach(decision -> ofRoute.add(decision.name()));
      }
    }
    return steps;
  }

  private static boolean needsOnly(TableVersion version, Set<String> known) {
    return version.content().inputs().stream().allMatch(input -> known.contains(input.name()));
  }

  private static boolean isForEachRoute(TableVersion version, Set<String> ofRoute) {
    return version.content().inputs().stream().anyMatch(input -> ofRoute.contains(input.name()));
  }

  /** Whether the file speaks of the route; those that derive facts speak of all. */
  boolean concerns(String route) {
    var routes = version.content().description().routes();
    return routes.isEmpty() || routes.contains(route);
  }
}
