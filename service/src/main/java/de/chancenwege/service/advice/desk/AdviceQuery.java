package de.chancenwege.service.advice.desk;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Contradiction;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A question that can be answered.
 *
 * @param rulebook the rules that answer
 * @param facts what is known about the case
 * @param asOf the day the answer is for
 * @param routes routes to answer, all if empty
 */
public record AdviceQuery(Rulebook rulebook, Facts facts, LocalDate asOf, Set<RouteCode> routes) {
  public AdviceQuery {
    routes = Set.copyOf(routes);
  }

  /** Facts that cannot all be right; the answer rests on them all the same. */
  public List<Contradiction> contradictions() {
    return rulebook.questionnaire().contradictions(facts, asOf);
  }

  /** Routes that were asked for and that no table answers yet. */
  public List<RouteCode> unanswered(Advice advice) {
    if (routes.isEmpty()) {
      return List.of();
    }
    var answered = advice.findings().stream().map(finding -> finding.route().code()).toList();
    return routes.stream()
        .filter(route -> !answered.contains(route))
        .sorted(Comparator.comparing(RouteCode::value))
        .toList();
  }
}
