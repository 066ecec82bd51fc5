package de.chancenwege.service.web.form;

import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.web.sheet.language.Pairs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question on the page, ready to be shown.
 *
 * @param name name of what is sent
 * @param control how it is answered
 * @param question the question
 * @param label short name of the fact
 * @param hint one sentence that helps, may be empty
 * @param reason why it is asked, may be empty
 * @param unit unit of a number, may be empty
 * @param groups answers to choose from
 * @param value what was typed into a single field
 * @param date what was typed into three fields
 * @param error what is wrong with it, empty if nothing is
 */
public record Field(
    String name,
    Control control,
    String question,
    String label,
    String hint,
    String reason,
    String unit,
    List<Choice.Group> groups,
    String value,
    DateParts date,
    String error) {

  private static final String ID = "f-";
  private static final Map<String, String> WORDS = Pairs.of("/messages/suche.csv");

  public Field {
    groups = List.copyOf(groups);
  }

  /** The question with what was typed, and what is wrong with it; empty if nothing is. */
  public static Field of(Question question, Submission typed, String error) {
    return of(question, question.fact().value(), typed, error);
  }

  /** The question under another name, so that it can be asked twice on a page. */
  public static Field of(Question question, String name, Submission typed, String error) {
    var control = Control.of(question);
    return new Field(
        name,
        control,
        question.text(),
        question.label(),
        question.help(),
        question.reason(),
        question.unit(),
        Choices.of(question, control, id(name), typed.text(name)),
        typed.text(name),
        typed.date(name),
        error);
  }

  /** Where links to the question of a fact lead. */
  public static String id(String fact) {
    return ID + fact;
  }

  public String id() {
    return id(name);
  }

  /** Words that people look for when they mean this question, with spaces between; may be empty. */
  public String words() {
    return WORDS.getOrDefault(name, "");
  }

  public boolean isNumber() {
    return control == Control.NUMBER;
  }

  public boolean isFaulty() {
    return !error.isEmpty();
  }

  /** All answers to choose from, without their headings. */
  public List<Choice> choices() {
    return groups.stream().flatMap(group -> group.choices().stream()).toList();
  }

  /** Answers of which it is said how to tell them from the others. */
  public List<Choice> told() {
    return choices().stream().filter(choice -> !choice.sign().isEmpty()).toList();
  }

  /** Ids of the texts that belong to the control; empty if there are none. */
  public String describedBy() {
    return Stream.of(
            hint.isEmpty() ? "" : id() + "-hilfe",
            unit.isEmpty() ? "" : id() + "-einheit",
            error.isEmpty() ? "" : id() + "-fehler")
        .filter(id -> !id.isEmpty())
        .collect(Collectors.joining(" "));
  }

  Field with(DateParts shown) {
    return new Field(
        name, control, question, label, hint, reason, unit, groups, value, shown, error);
  }
}
