package de.chancenwege.service.web.comparison;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.web.form.AnswerFields;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.form.Submission;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The same case on another day or with some other answers. Its fields travel beside those of the
 * case, under names of their own.
 */
public final class Variant {
  private static final String PREFIX = "dann.";
  private static final String CHANGED = PREFIX + "angaben";
  private static final String ADDED = PREFIX + "neu";

  private final TreeMap<String, String> fields;
  private final List<Question> changed;
  private final TreeMap<String, String> other;

  private Variant(
      TreeMap<String, String> fields, List<Question> changed, String added, Facts facts) {
    this.fields = fields;
    this.changed = changed;
    this.other = new TreeMap<>(fields);
    for (var question : changed) {
      if (question.fact().value().equals(added)) {
        suppose(Supposition.about(question, facts.answer(question.fact())));
      } else {
        replace(question);
      }
    }
    if (AnswerFields.names(CaseReading.DAY).stream()
        .anyMatch(n -> fields.containsKey(PREFIX + n))) {
      replace(CaseReading.DAY);
    }
    other.keySet().removeIf(name -> name.startsWith(PREFIX));
  }

  /**
   * What was typed.
   *
   * @param facts the case
   */
  static Variant of(Submission typed, Questionnaire questionnaire, Facts facts) {
    var added = typed.text(ADDED);
    var names = new LinkedHashSet<>(List.of(typed.text(CHANGED).split(" ")));
    var isNew = names.add(added);
    var changed =
        questionnaire.questions().stream().filter(q -> names.contains(q.fact().value())).toList();
    return new Variant(new TreeMap<>(typed.filled()), changed, isNew ? added : "", facts);
  }

  private void suppose(Supposition supposed) {
    other.putAll(AnswerFields.filled(supposed.question(), supposed.answer()));
  }

  private void replace(Question question) {
    AnswerFields.names(question)
        .forEach(name -> other.put(name, fields.getOrDefault(PREFIX + name, "")));
  }

  /** The fields of the case, so that they can be sent on. */
  Map<String, String> fields() {
    var own = new TreeMap<>(fields);
    own.keySet().removeIf(name -> name.startsWith(PREFIX));
    return own;
  }

  /** The case and what differs, so that something can be added. */
  Map<String, String> whole() {
    var whole = new TreeMap<>(fields);
    whole.remove(ADDED);
    whole.put(CHANGED, codes());
    for (var question : changed) {
      AnswerFields.names(question)
          .forEach(part -> whole.put(PREFIX + part, other.getOrDefault(part, "")));
    }
    return whole;
  }

  /** The case with the other day and the other answers. */
  Submission submission() {
    return Submission.with(other);
  }

  /** Questions with another answer. */
  List<Question> changed() {
    return changed;
  }

  /** Their codes, so that they can be sent on. */
  String codes() {
    return changed.stream().map(q -> q.fact().value()).collect(Collectors.joining(" "));
  }

  /** The fields for the other answers, filled; a new one with what comes to mind first. */
  List<Field> asked(Map<String, String> errors) {
    return changed.stream().map(question -> field(question, errors)).toList();
  }

  /** The fields for the other day. */
  Field day(Map<String, String> errors) {
    return field(CaseReading.DAY, errors);
  }

  private Field field(Question question, Map<String, String> errors) {
    var name = question.fact().value();
    var shown = new TreeMap<String, String>();
    for (var part : AnswerFields.names(question)) {
      shown.put(PREFIX + part, other.getOrDefault(part, ""));
    }
    return Field.of(question, PREFIX + name, Submission.with(shown), errors.getOrDefault(name, ""));
  }

  /** The fields that ask for a comparison with these answers. */
  public static Map<String, String> fields(Map<Question, Answer> answers) {
    var fields = new TreeMap<String, String>();
    var codes = new ArrayList<String>();
    answers.forEach(
        (question, answer) -> {
          codes.add(question.fact().value());
          AnswerFields.filled(question, answer)
              .forEach((name, text) -> fields.put(PREFIX + name, text));
        });
    fields.put(CHANGED, String.join(" ", codes));
    return fields;
  }
}
