package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Looks for people to whom a route is as open as can be, so that no other obstacle hides what a
 * change does: one answer after the other is changed for the better.
 */
final class Openings {

  private static final int ROUNDS = 2;

  private final Rulebook rulebook;
  private final Axes axes;
  private final LocalDate day;
  private final List<Question> questions;
  private final Dependencies tables;

  /**
   * Openings under the law of a day.
   *
   * @param questions all that somebody is told to have answered
   */
  Openings(Rulebook rulebook, Axes axes, LocalDate day, List<Question> questions) {
    this.rulebook = rulebook;
    this.axes = axes;
    this.day = day;
    this.questions = questions;
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
    return usual().with(axes.status(), new Answer.Known(status));
  }

  /** Whether the route can be open to somebody with that status at all. */
  boolean mayBeOpen(RouteCode route, String status) {
    var stranger = new Facts(Map.of(axes.status(), new Answer.Known(status)));
    return rulebook.advise(stranger, day, Set.of(route)).findings().stream()
        .flatMap(finding -> finding.levels().stream())
        .anyMatch(Level::isOpen);
  }

  /** Somebody to whom the route is as open as can be found, starting from somebody else. */
  Facts search(Facts start, RouteCode route) {
    var facts = start;
    int best = score(facts, route);
    int before = 0;
    for (int round = 0; round < ROUNDS && before < best; round++) {
      before = best;
      for (var question : askedFor(route)) {
        for (var answer : Usual.answers(question, day, axes)) {
          if (best >= Openness.OPEN) {
            return facts;
          }
          var other = facts.with(question.fact(), answer);
          int score = score(other, route);
          if (score > best) {
            best = score;
            facts = other;
          }
        }
      }
    }
    return facts;
  }

  private Facts usual() {
    var answers = new HashMap<FactCode, Answer>();
    for (var question : questions) {
      Usual.values(question, day, axes).stream()
          .findFirst()
          .ifPresent(value -> answers.put(question.fact(), new Answer.Known(value)));
    }
    return new Facts(answers);
  }

  private List<Question> askedFor(RouteCode route) {
    var read = tables.facts(route);
    return questions.stream()
        .filter(question -> read.contains(question.fact().value()))
        .filter(question -> !question.fact().equals(axes.status()))
        .toList();
  }

  private int score(Facts facts, RouteCode route) {
    return rulebook.advise(facts, day, Set.of(route)).findings().stream()
        .mapToInt(Openness::of)
        .sum();
  }
}
