package de.chancenwege.service.catalogue;

import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Term;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact that may be given, as the question that asks for it.
 *
 * @param fact its code
 * @param type kind of its value: code, enum, country, bool, date, int, decimal or text
 * @param choices values that may be given; empty for open types
 * @param unit unit of a number
 * @param group section of the form
 * @param question the question in German
 * @param label short German name
 * @param labelEn English gloss
 * @param help one sentence that helps to answer
 * @param reason why it is asked
 * @param changeableBy who could change it
 * @param sensitivity how careful to be with it
 */
@Schema(name = "Fact")
record FactView(
    String fact,
    @Schema(enumeration = {"code", "enum", "country", "bool", "date", "int", "decimal", "text"})
        String type,
    List<Choice> choices,
    String unit,
    String group,
    String question,
    String label,
    String labelEn,
    String help,
    String reason,
    String changeableBy,
    String sensitivity) {

  /** A value that may be given. */
  @Schema(name = "Choice")
  record Choice(String code, String label) {
    static Choice of(Term term) {
      return new Choice(term.code(), term.label());
    }
  }

  /** All facts in the order of the form. */
  @Schema(name = "Facts")
  record All(List<FactView> facts) {
    static All of(Questionnaire questionnaire) {
      return new All(questionnaire.questions().stream().map(FactView::of).toList());
    }
  }

  FactView {
    choices = List.copyOf(choices);
  }

  static FactView of(Question question) {
    return new FactView(
        question.fact().value(),
        question.type().code(),
        question.choices().stream().map(Choice::of).toList(),
        question.unit(),
        question.group(),
        question.text(),
        question.label(),
        question.labelEn(),
        question.help(),
        question.reason(),
        question.changeableBy(),
        question.sensitivity());
  }
}
