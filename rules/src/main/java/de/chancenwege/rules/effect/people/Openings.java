package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for people to whom a route is as open as can be, so that no other obstacle hides what a
 * change does: one answer after the other is changed for the better.
 */
final class Openings {

  private static final int ROUNDS = 3;

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

  /** Somebody with that status; anybody if nobody with it can go that way. */
  Facts search(RouteCode route, String status) {
    var facts = anybody(status);
    return mayBeOpen(route, status) ? search(facts, route) : facts;
  }

  /** Somebody with that status who gives the usual answers. */
  Facts anybody(String status) {
    return usual().with(axes.status(), new Answer.Known(status));
  }

  private boolean mayBeOpen(RouteCode route, String status) {
    var stranger = new Facts(Map.of(axes.status(), new Answer.Known(status)));
    return rulebook.advise(stranger, day, Set.of(route)).findings().stream()
        .flatMap(finding -> finding.levels().stream())
        .anyMatch(Level::isOpen);
  }

  private Facts search(Facts start, RouteCode route) {
    var facts = start;
    int best = score(facts, route);
    int before = 0;
    for (int round = 0; round < ROUNDS && before < best; round++) {
      before = best;
      for (var question : askedFor(route)) {
        for (var answer : answers(question)) {
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

  /** What has a date need not have happened, which may be for the better. */
  private List<Answer> answers(Question question) {
    var answers = new ArrayList<Answer>();
    Usual.values(question, day, axes).forEach(value -> answers.add(new Answer.Known(value)));
    if (question.type() == FactType.DATE) {
      answers.add(Answer.UNKNOWN);
    }
    return answers;
  }

  private int score(Facts facts, RouteCode route) {
    return rulebook.advise(facts, day, Set.of(route)).findings().stream()
        .mapToInt(Openness::of)
        .sum();
  }
}
