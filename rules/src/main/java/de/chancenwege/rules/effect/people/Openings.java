package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for people to whom a route is as open as can be, so that no other obstacle hides what a
 * change does: one answer after the other is changed for the better.
 */
final class Openings {

  private final Rulebook rulebook;
  private final Axes axes;
  private final LocalDate day;
  private final Map<FactCode, List<Answer>> usual;
  private final Dependencies tables;

  /**
   * Openings under the law of a day.
   *
   * @param usual the answers that are tried, by fact, the usual one first
   */
  Openings(Rulebook rulebook, Axes axes, LocalDate day, Map<FactCode, List<Answer>> usual) {
    this.rulebook = rulebook;
    this.axes = axes;
    this.day = day;
    this.usual = usual;
    this.tables = Dependencies.on(rulebook, day);
  }

  /** The first of some people to whom the route is open, or else most open. */
  Facts nearest(Collection<Facts> people, RouteCode route) {
    Facts nearest = null;
    int best = Integer.MIN_VALUE;
    for (var one : people) {
      int score = score(one, route);
      if (score > best) {
        best = score;
        nearest = one;
      }
      if (best >= Openness.OPEN) {
        break;
      }
    }
    return Objects.requireNonNull(nearest);
  }

  /** Whether the route is open to somebody. */
  boolean isOpen(Facts facts, RouteCode route) {
    return score(facts, route) >= Openness.OPEN;
  }

  /** Somebody with that status who gives the usual answers. */
  Facts anybody(String status) {
    var answers = new HashMap<FactCode, Answer>();
    usual.forEach((fact, some) -> answers.put(fact, some.get(0)));
    answers.put(axes.status(), new Answer.Known(status));
    return new Facts(answers);
  }

  /** Whether the route can be open to somebody with that status at all. */
  boolean mayBeOpen(RouteCode route, String status) {
    var stranger = new Facts(Map.of(axes.status(), new Answer.Known(status)));
    return finding(stranger, route).stream()
        .flatMap(finding -> finding.levels().stream())
        .anyMatch(Level::isOpen);
  }

  /** Somebody to whom the route is as open as can be found, starting from somebody else. */
  Facts search(Facts start, RouteCode route) {
    return new Climb(usual, facts -> score(facts, route), Openness.OPEN, facts -> true)
        .twice(start, askedFor(route));
  }

  /** How open a route is to somebody. */
  int score(Facts facts, RouteCode route) {
    return finding(facts, route).stream().mapToInt(Openness::of).sum();
  }

  /** The facts that the law asks for about a route. */
  List<FactCode> askedFor(RouteCode route) {
    var read = tables.facts(route);
    return usual.keySet().stream().filter(fact -> read.contains(fact.value())).toList();
  }

  /** What the law says about a route; absent if it does not speak of it. */
  Optional<Finding> finding(Facts facts, RouteCode route) {
    return rulebook.advise(facts, day, Set.of(route)).findings().stream().findFirst();
  }
}
