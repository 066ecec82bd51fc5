package de.chancenwege.service.web.form;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The fields of the form in which the answer to a question is typed. */
public final class AnswerFields {

  private AnswerFields() {}

  /** Their names. */
  public static List<String> names(Question question) {
    var name = question.fact().value();
    return Control.isDate(question)
        ? List.of(name + DateParts.DAY, name + DateParts.MONTH, name + DateParts.YEAR)
        : List.of(name);
  }

  /** Names and contents for an answer; none for an unknown one. */
  public static Map<String, String> filled(Question question, Answer answer) {
    return answer.fold(value -> filled(question.fact().value(), value), Map::of);
  }

  static Map<String, String> filled(String name, Object value) {
    if (value instanceof LocalDate date) {
      return DateParts.of(date).fields(name);
    }
    return Map.of(
        name,
        value instanceof BigDecimal number
            ? number.toPlainString().replace('.', ',')
            : value.toString());
  }
}
