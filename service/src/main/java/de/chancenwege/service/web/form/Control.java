package de.chancenwege.service.web.form;

import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;

/** How a question is answered on the page. */
public enum Control {
  RADIOS,
  SELECT,
  DATE,
  NUMBER,
  TEXT;

  private static final int MOST_RADIOS = 4;

  static Control of(Question question) {
    return switch (question.type()) {
      case BOOL -> RADIOS;
      case CODE, ENUM, COUNTRY -> question.choices().size() <= MOST_RADIOS ? RADIOS : SELECT;
      case DATE -> DATE;
      case INT, DECIMAL -> NUMBER;
      case TEXT -> TEXT;
    };
  }

  /** Whether the type is answered with three fields. */
  static boolean isDate(Question question) {
    return question.type() == FactType.DATE;
  }
}
