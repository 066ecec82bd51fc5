package de.chancenwege.service.web.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;

/** Which questions can change an answer on a day, for the document that was chosen. */
final class FactsInUse {

  private FactsInUse() {}

  /** Of all that was typed only the document counts, so that questions do not come and go. */
  static Predicate<Question> of(Rulebook rulebook, Submission typed, LocalDate day) {
    var document = rulebook.questionnaire().questions().get(0);
    var relevant = rulebook.relevant(known(document, typed), day);
    return asked -> asked.equals(document) || relevant.contains(asked.fact());
  }

  private static Facts known(Question document, Submission typed) {
    var code = typed.text(document.fact().value());
    return new Facts(
        document.allowed().contains(code)
            ? Map.<FactCode, Answer>of(document.fact(), new Answer.Known(code))
            : Map.of());
  }
}
