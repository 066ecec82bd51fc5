package de.chancenwege.service.web.comparison;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.result.Row;
import de.chancenwege.service.web.source.Edition;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page with a comparison, or with what is needed for one.
 *
 * @param fields the case, so that it can be sent on
 * @param codes the questions with another answer, so that they can be sent on
 * @param day the field for the other day
 * @param asked the fields for the other answers
 * @param whole the case and what differs, so that something can be supposed beside it
 * @param suppositions what somebody would suppose first
 * @param choices questions that can be added, by section of the form
 * @param changes what differs, in words
 * @param comparison both answers, if anything differs and nothing is wrong
 * @param edition the law of the first day
 */
public record ComparisonPage(
    Map<String, String> fields,
    String codes,
    Field day,
    List<Field> asked,
    Map<String, String> whole,
    List<Row> suppositions,
    Map<String, List<Row>> choices,
    List<Row> changes,
    Optional<Comparison> comparison,
    Edition edition) {
  public ComparisonPage {
    asked = List.copyOf(asked);
    suppositions = List.copyOf(suppositions);
    changes = List.copyOf(changes);
  }

  /**
   * The page.
   *
   * @param today the answer to the case as it is
   */
  static ComparisonPage of(
      AdviceQuery query,
      Advice today,
      Variant variant,
      CaseReading other,
      Optional<Comparison> comparison) {
    var rulebook = query.rulebook();
    var suppositions = Supposition.first(today, query.facts(), rulebook.questionnaire());
    return new ComparisonPage(
        variant.fields(),
        variant.codes(),
        variant.day(other.errors()),
        variant.asked(other.errors()),
        variant.whole(),
        suppositions(suppositions, variant),
        choices(rulebook.questionnaire(), variant),
        changes(query, variant, other),
        comparison,
        Edition.of(rulebook, query.asOf()));
  }

  private static List<Row> suppositions(List<Supposition> suppositions, Variant variant) {
    return suppositions.stream()
        .filter(supposed -> !variant.changed().contains(supposed.question()))
        .map(ComparisonPage::row)
        .toList();
  }

  private static Row row(Supposition supposed) {
    var question = supposed.question();
    var words = GivenAnswer.words(question, supposed.answer());
    return new Row(question.fact().value(), question.label() + ": " + words);
  }

  private static Map<String, List<Row>> choices(Questionnaire questionnaire, Variant variant) {
    return questionnaire.questions().stream()
        .filter(question -> !variant.changed().contains(question))
        .collect(
            Collectors.groupingBy(
                Question::group,
                LinkedHashMap::new,
                Collectors.mapping(
                    q -> new Row(q.fact().value(), q.label()), Collectors.toList())));
  }

  private static List<Row> changes(AdviceQuery query, Variant variant, CaseReading other) {
    var changes = new ArrayList<Row>();
    var text = Wording.text("vergleich.statt");
    if (!other.day().equals(query.asOf())) {
      var name = CaseReading.DAY.label();
      var days = text.formatted(German.date(other.day()), German.date(query.asOf()));
      changes.add(new Row(name, days));
    }
    for (var question : variant.changed()) {
      var before = query.facts().answer(question.fact());
      var after = other.facts().answer(question.fact());
      if (!after.equals(before)) {
        var words =
            text.formatted(GivenAnswer.words(question, after), GivenAnswer.words(question, before));
        changes.add(new Row(question.label(), words));
      }
    }
    return changes;
  }

  public boolean isCompared() {
    return comparison.isPresent();
  }

  /** Fields with an error. */
  public List<Field> faulty() {
    return Stream.concat(Stream.of(day), asked.stream()).filter(Field::isFaulty).toList();
  }
}
