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

/** Compares the findings of two evaluations for random persons, each on one route and one day. */
public final class CaseComparison {

  private static final int LONGEST_DAYS = 30 * 365;

  private final Questionnaire questionnaire;
  private final List<Route> routes;
  private final List<LocalDate> days;
  private final Evaluation truth;
  private final Evaluation twin;

  /**
   * A comparison.
   *
   * @param days days to ask about
   */
  public CaseComparison(
      Questionnaire questionnaire,
      List<Route> routes,
      List<LocalDate> days,
      Evaluation truth,
      Evaluation twin) {
    this.questionnaire = questionnaire;
    this.routes = routes;
    this.days = days;
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
      var day = Samples.pick(days, chance);
      var route = List.of(Samples.pick(routes, chance));
      var facts = person(chance, day);
      if (!truth.find(route, facts, day).equals(twin.find(route, facts, day))) {
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
