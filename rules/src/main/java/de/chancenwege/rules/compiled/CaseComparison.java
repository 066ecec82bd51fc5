package de.chancenwege.rules.compiled;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.evaluation.Evaluation;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;

/**
 * Compares the findings of two evaluations for random persons, each on one day and one route; of
 * some of them on all routes.
 */
public final class CaseComparison {

  private static final int LONGEST_DAYS = 30 * 365;

  /** One in so many is asked about all routes. */
  private static final int WHOLE = 100;

  private final Questionnaire questionnaire;
  private final List<Route> routes;
  private final Days days;
  private final Evaluation truth;
  private final Evaluation twin;

  /**
   * A comparison.
   *
   * @param versions first days of versions
   */
  public CaseComparison(
      Questionnaire questionnaire,
      List<Route> routes,
      SortedSet<LocalDate> versions,
      Evaluation truth,
      Evaluation twin) {
    this.questionnaire = questionnaire;
    this.routes = routes;
    this.days = new Days(versions);
    this.truth = truth;
    this.twin = twin;
  }

  /** Whether there is anything to compare: a rulebook may be without routes. */
  boolean isPossible() {
    return !routes.isEmpty();
  }

  /** Number of differences among some persons. */
  int differences(long seed, int persons) {
    var chance = new Random(seed);
    int differences = 0;
    for (int i = 0; i < persons; i++) {
      Certification.goOn();
      var day = days.any(chance);
      var asked = i % WHOLE == 0 ? routes : List.of(Samples.pick(routes, chance));
      var facts = person(chance, day);
      if (!truth.find(asked, facts, day).equals(twin.find(asked, facts, day))) {
        differences++;
      }
    }
    return differences;
  }

  /** Of some persons everything is known, of others half. */
  private Facts person(Random chance, LocalDate day) {
    double known = 0.5 + chance.nextInt(6) / 10.0;
    var answers = new HashMap<FactCode, Answer>();
    for (var question : questionnaire.questions()) {
      if (chance.nextDouble() < known) {
        answers.put(question.fact(), new Answer.Known(answer(question, chance, day)));
      }
    }
    return new Facts(answers);
  }

  private static Object answer(Question question, Random chance, LocalDate day) {
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY -> Samples.pick(question.allowed(), chance);
      case BOOL -> chance.nextBoolean();
      case DATE -> day.minusDays((long) (LONGEST_DAYS * Math.pow(chance.nextDouble(), 3)) - 200);
      case INT -> BigDecimal.valueOf(chance.nextInt(70));
      case DECIMAL -> BigDecimal.valueOf(chance.nextInt(300_000), 2);
      case TEXT -> "";
    };
  }
}
