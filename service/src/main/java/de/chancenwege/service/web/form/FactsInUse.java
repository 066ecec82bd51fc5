package de.chancenwege.service.web.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.RoutePattern;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that can change an answer on a day: those the tables of routes need, step by step. */
final class FactsInUse {

  private FactsInUse() {}

  static Set<String> on(LocalDate day, Rulebook rulebook) {
    var decisions = decisions(rulebook.inForce(day));
    var producers = producers(decisions);
    var found = new HashSet<String>();
    var open = new ArrayDeque<>(routeTables(decisions));
    while (!open.isEmpty()) {
      for (var fact : open.remove().needs()) {
        if (found.add(fact) && producers.containsKey(fact)) {
          open.add(producers.get(fact));
        }
      }
    }
    return found;
  }

  private static List<Decision> decisions(Collection<TableVersion> versions) {
    return versions.stream().flatMap(version -> version.content().decisions().stream()).toList();
  }

  private static List<Decision> routeTables(List<Decision> decisions) {
    return decisions.stream().filter(d -> RoutePattern.isRouteTable(d.name())).toList();
  }

  private static Map<String, Decision> producers(List<Decision> decisions) {
    var producers = new HashMap<String, Decision>();
    decisions.forEach(decision -> producers.putIfAbsent(decision.name(), decision));
    return producers;
  }
}
