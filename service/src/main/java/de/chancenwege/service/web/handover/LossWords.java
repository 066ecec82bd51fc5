package de.chancenwege.service.web.handover;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.casefile.Loss;
import de.chancenwege.service.web.wording.Wording;

/** What could not be taken, in German. */
final class LossWords {
  private final Rulebook rulebook;

  LossWords(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** One sentence, and what was probably meant. */
  String of(Loss loss) {
    var sentence =
        Wording.text("fall.verlust." + loss.kind()).formatted(name(loss.kind(), loss.name()));
    return loss.suggestion()
        .map(fact -> sentence + ' ' + Wording.text("fall.verlust.gemeint").formatted(fact(fact)))
        .orElse(sentence);
  }

  private String name(Loss.Kind kind, String name) {
    return switch (kind) {
      case ANSWER -> fact(name);
      case LEVEL -> route(name);
      case FACT, FIELD, DAY, RULEBOOK -> name;
    };
  }

  private String fact(String code) {
    return rulebook.questionnaire().find(new FactCode(code)).map(Question::label).orElse(code);
  }

  private String route(String code) {
    return rulebook.routes().stream()
        .filter(route -> route.code().value().equals(code))
        .map(Route::label)
        .findFirst()
        .orElse(code);
  }
}
