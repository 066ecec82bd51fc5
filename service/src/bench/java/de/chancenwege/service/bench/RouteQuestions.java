package de.chancenwege.service.bench;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which questions the tables of a route can ask on a day, directly or through derived facts. */
final class RouteQuestions {
  private final Rulebook rulebook;
  private final List<TableVersion> versions;
  private final Map<String, Set<String>> needsOfDerived = new HashMap<>();

  RouteQuestions(Rulebook rulebook, LocalDate day) {
    this.rulebook = rulebook;
    this.versions = rulebook.inForce(day);
    for (var version : versions) {
      if (version.content().description().routes().isEmpty()) {
        version.content().decisions().forEach(d -> needsOfDerived.put(d.name(), d.needs()));
      }
    }
  }

  List<Question> of(Route route) {
    var open = new ArrayDeque<String>();
    for (var version : versions) {
      var content = version.content();
      if (content.description().routes().contains(route.code().value())) {
        content.decisions().forEach(decision -> open.addAll(decision.needs()));
      }
    }
    var seen = new HashSet<String>();
    while (!open.isEmpty()) {
      var fact = open.remove();
      if (seen.add(fact)) {
        open.addAll(needsOfDerived.getOrDefault(fact, Set.of()));
      }
    }
    return seen.stream()
        .sorted()
        .flatMap(fact -> rulebook.questionnaire().find(new FactCode(fact)).stream())
        .toList();
  }
}
