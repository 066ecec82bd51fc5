package de.chancenwege.rules.bench;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One invented person of whom every fact is known, and the shipped rulebook. */
final class Person {

  static final LocalDate DAY = LocalDate.of(2026, 8, 19);
  static final Rulebook RULEBOOK = ((Loaded.Ready) Rulebook.load(ShippedRules.files())).rulebook();

  private Person() {}

  /** Every answer, as plain values by the code of the fact. */
  static Map<String, Object> values() {
    var values = new HashMap<String, Object>();
    for (var question : RULEBOOK.questionnaire().questions()) {
      values.put(question.fact().value(), value(question));
    }
    return values;
  }

  static Facts facts() {
    var answers = new HashMap<FactCode, Answer>();
    values().forEach((fact, value) -> answers.put(new FactCode(fact), new Answer.Known(value)));
    return Facts.of(answers);
  }

  /** The person's papers are those in the middle of the list: tolerated stay. */
  private static Object value(Question question) {
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY ->
          question.allowed().get(Math.min(2, question.allowed().size() - 1));
      case BOOL -> false;
      case DATE -> DAY.minusMonths(14);
      case INT, DECIMAL -> new BigDecimal(20);
      case TEXT -> "05913000";
    };
  }
}
