package de.chancenwege.rules.cases;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Random people. What is said of them need not fit together: tables must bear that too. */
final class Anybody {

  private static final int DAYS_BACK = 3000;

  /** Short waiting periods run only for those to whom something happened not long ago. */
  private static final int LATELY = 200;

  private static final int AHEAD = 30;
  private static final int YOUNGEST = 15 * 365;
  private static final int YEARS = 15 * 365;
  private static final String BIRTHDAY = "geburtsdatum";

  private Anybody() {}

  /** Somebody of whom everything is known. */
  static Facts known(Random random, LocalDate day) {
    return new Facts(answers(random, day));
  }

  /** The same, with some answers given. */
  static Facts known(Random random, LocalDate day, Map<String, Object> given) {
    var answers = answers(random, day);
    given.forEach((fact, value) -> answers.put(new FactCode(fact), new Answer.Known(value)));
    return new Facts(answers);
  }

  private static Map<FactCode, Answer> answers(Random random, LocalDate day) {
    var answers = new HashMap<FactCode, Answer>();
    for (var question : ShippedBook.RULEBOOK.questionnaire().questions()) {
      answers.put(question.fact(), new Answer.Known(anything(question, random, day)));
    }
    return answers;
  }

  private static Object anything(Question question, Random random, LocalDate day) {
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY -> question.allowed().get(random.nextInt(question.allowed().size()));
      case BOOL -> random.nextBoolean();
      case DATE -> date(question, random, day);
      case INT, DECIMAL -> new BigDecimal(random.nextInt(200));
      case TEXT -> "05913000";
    };
  }

  private static LocalDate date(Question question, Random random, LocalDate day) {
    if (question.fact().value().equals(BIRTHDAY)) {
      return day.minusDays(YOUNGEST + random.nextInt(YEARS));
    }
    var back = random.nextBoolean() ? LATELY : DAYS_BACK;
    return day.minusDays(random.nextInt(back)).plusDays(random.nextInt(AHEAD));
  }
}
