package de.chancenwege.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A question whose answer is one fact.
 *
 * @param fact the fact that the answer gives
 * @param type kind of the answer
 * @param choices codes and labels that may be answered; empty for open types
 * @param unit unit of a number in German, else empty
 * @param group section of the form
 * @param text the question in plain German
 * @param label short German name of the fact
 * @param labelEn English gloss for developers, may be empty
 * @param help one sentence that helps to answer, may be empty
 * @param reason why this is asked, may be empty
 * @param changeableBy who could change the fact: {@code PERSON}, {@code DRITTE}, {@code BEHOERDE},
 *     {@code ZEIT} or {@code NEIN}
 * @param sensitivity {@code NEIN}, {@code JA} or {@code HOCH}
 */
public record Question(
    FactCode fact,
    FactType type,
    List<Term> choices,
    String unit,
    String group,
    String text,
    String label,
    String labelEn,
    String help,
    String reason,
    String changeableBy,
    String sensitivity) {
  public Question {
    choices = List.copyOf(choices);
  }

  /** Whether the value could be the answer. */
  boolean accepts(Object value) {
    return switch (type) {
      case CODE, ENUM, COUNTRY -> choices.stream().anyMatch(term -> term.code().equals(value));
      case BOOL -> value instanceof Boolean;
      case DATE -> value instanceof LocalDate;
      case INT, DECIMAL -> value instanceof BigDecimal;
      case TEXT -> value instanceof String;
    };
  }

  /** Codes that may be answered; empty for open types. */
  public List<String> allowed() {
    return choices.stream().map(Term::code).toList();
  }
}
