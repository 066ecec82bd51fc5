package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.Decision;

/** What people call a fact, given or derived. */
final class SlotNames {

  private final Questionnaire questionnaire;

  SlotNames(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  String name(Law law, int slot) {
    var code = law.slots().names().get(slot);
    return law.decision(slot).map(this::described).orElseGet(() -> label(code));
  }

  private String label(String code) {
    return questionnaire.find(new FactCode(code)).map(Question::label).orElse(code);
  }

  /** The description without the norms behind it, and with the names of facts that people know. */
  private String described(Decision decision) {
    if (!(decision instanceof Decision.Formula formula)) {
      return decision instanceof Decision.Table table ? table.question() : decision.name();
    }
    var text = withoutNorms(formula.description());
    for (var fact : formula.facts()) {
      text = text.replaceAll("\\b" + fact + "\\b", "„" + label(fact) + "“");
    }
    return text;
  }

  static String withoutNorms(String description) {
    int depth = 0;
    for (int i = description.length() - 1; i > 0 && description.endsWith(")"); i--) {
      depth += description.charAt(i) == ')' ? 1 : description.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return description.substring(0, i).strip();
      }
    }
    return description;
  }
}
