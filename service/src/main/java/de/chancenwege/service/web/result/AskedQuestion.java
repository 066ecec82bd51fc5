package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.OpenQuestion;
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
 * @param deciding which ways depend on it, in a sentence; empty if that is not told
 */
public record AskedQuestion(String text, FactCode fact, String deciding) {

  private static final int MOST_NAMED = 2;

  /** The question alone. */
  public static AskedQuestion of(Question question) {
    return new AskedQuestion(question.text(), question.fact(), "");
  }

  /**
   * The question with the ways that depend on it.
   *
   * @param ways their names
   */
  public static AskedQuestion of(OpenQuestion open, List<String> ways) {
    var how = Wording.text(open.isAssumed() ? "entscheidet.vielleicht" : "entscheidet");
    var named =
        ways.size() <= MOST_NAMED
            ? German.list(ways)
            : Wording.text("entscheidet.viele").formatted(ways.size());
    return new AskedQuestion(open.question().text(), open.question().fact(), how.formatted(named));
  }

  /** Where it stands in the form. */
  public String link() {
    return link(fact);
  }

  static String link(Question question) {
    return link(question.fact());
  }

  private static String link(FactCode fact) {
    return '#' + Field.id(fact.value());
  }
}
