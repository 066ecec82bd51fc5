package de.chancenwege.service.casefile;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The facts that may leave the page: known ones, and no text in which a name could stand.
 *
 * @param facts what may go along
 * @param leftOut questions whose answers stay behind
 */
public record Portable(Facts facts, List<Question> leftOut) {

  /** The one text that is no free text: the official key of a municipality. */
  private static final Pattern KEY = Pattern.compile("\\d{8}");

  public Portable {
    leftOut = List.copyOf(leftOut);
  }

  public static Portable of(Facts facts, Questionnaire questionnaire) {
    var portable = new TreeMap<FactCode, Answer>();
    var leftOut = new ArrayList<Question>();
    for (var question : questionnaire.questions()) {
      var answer = facts.answer(question.fact());
      if (isFreeText(question, answer)) {
        leftOut.add(question);
      } else if (answer instanceof Answer.Known) {
        portable.put(question.fact(), answer);
      }
    }
    return new Portable(new Facts(portable), leftOut);
  }

  private static boolean isFreeText(Question question, Answer answer) {
    return question.type() == FactType.TEXT
        && answer.fold(text -> !KEY.matcher(text.toString()).matches(), () -> false);
  }
}
