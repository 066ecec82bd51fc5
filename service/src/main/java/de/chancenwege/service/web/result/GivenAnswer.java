package de.chancenwege.service.web.result;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.web.form.Choices;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An answer as it was understood.
 *
 * @param name short name of the fact
 * @param value the answer in words
 * @param link where it can be changed
 */
public record GivenAnswer(String name, String value, String link) {

  /** All questions that were answered, in the order of the form. */
  public static List<GivenAnswer> of(Facts facts, Questionnaire questionnaire) {
    return questionnaire.questions().stream()
        .flatMap(question -> of(question, facts.answer(question.fact())).stream())
        .toList();
  }

  private static Optional<GivenAnswer> of(Question question, Answer answer) {
    var link = AskedQuestion.link(question);
    return answer.fold(
        value -> Optional.of(new GivenAnswer(question.label(), words(question, value), link)),
        Optional::empty);
  }

  /** The answer in words, also if nobody knows it. */
  public static String words(Question question, Answer answer) {
    return answer.fold(value -> words(question, value), () -> Wording.text("antwort.unbekannt"));
  }

  /** An answer in words. */
  public static String words(Question question, Object value) {
    if (value instanceof LocalDate day) {
      return German.date(day);
    }
    if (question.type() == FactType.BOOL) {
      return Wording.text("antwort." + value);
    }
    if (question.type().isClosed()) {
      return label(question, value.toString());
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',') + ' ' + question.unit();
    }
    return value.toString();
  }

  private static String label(Question question, String code) {
    return question.choices().stream()
        .filter(term -> term.code().equals(code))
        .map(Choices::label)
        .findFirst()
        .orElse(code);
  }
}
