package de.chancenwege.service.web.result;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;

/**
 * A question that should be answered.
 *
 * @param text the question
 * @param fact what it asks for
 * @param decides ways that depend on it
 */
public record AskedQuestion(String text, FactCode fact, List<String> decides) {

  private static final int MOST_NAMED = 2;

  public AskedQuestion {
    decides = List.copyOf(decides);
  }

  /** The ways that depend on it, in a few words. */
  public String deciding() {
    return decides.size() <= MOST_NAMED
        ? German.list(decides)
        : Wording.text("entscheidet.viele").formatted(decides.size());
  }

  /** The question with the ways that depend on it. */
  public static AskedQuestion of(Question question, List<String> decides) {
    return new AskedQuestion(question.text(), question.fact(), decides);
  }

  /** Where it stands in the form. */
  public String link() {
    return '#' + Field.id(fact.value());
  }

  static String link(Question question) {
    return '#' + Field.id(question.fact().value());
  }
}
