package de.chancenwege.service.web.editing.cases.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.table.Row;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Choice;
import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.form.FormView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The form for a case, ready to be shown.
 *
 * @param typed what stands in it
 * @param day the day
 * @param facts the facts that are shown
 * @param more all other facts, by the groups of the questions
 * @param routes what is expected
 * @param errors what is wrong, by the id of the field
 */
public record CaseFormView(
    TypedCase typed,
    Field day,
    List<Field> facts,
    List<Choice.Group> more,
    List<RouteFields> routes,
    Map<String, String> errors) {

  public CaseFormView {
    facts = List.copyOf(facts);
    more = List.copyOf(more);
    routes = List.copyOf(routes);
  }

  /**
   * The form.
   *
   * @param rows the rows of the table that may be expected to apply
   */
  public static CaseFormView of(CheckedCase checked, Rulebook rulebook, List<Row> rows) {
    var typed = checked.typed();
    var shown = typed.facts().stream().map(FactCode::new).toList();
    var fields = FormView.next(rulebook, typed.answers(), checked.reading(), shown);
    var day = fields.day().fields().get(0);
    return new CaseFormView(
        typed,
        withError(day, checked),
        fields.sections().get(0).fields(),
        more(rulebook, typed),
        IntStream.range(0, typed.routes().size())
            .mapToObj(i -> RouteFields.of(i, checked, rulebook, rows))
            .toList(),
        checked.errors());
  }

  /** Without a day a case says nothing; elsewhere today is taken. */
  private static Field withError(Field day, CheckedCase checked) {
    var error = checked.errors().getOrDefault(day.id(), "");
    return error.isEmpty() || day.isFaulty()
        ? day
        : Field.of(CaseReading.DAY, checked.typed().answers(), error);
  }

  private static List<Choice.Group> more(Rulebook rulebook, TypedCase typed) {
    var groups = new LinkedHashMap<String, List<Choice>>();
    rulebook.questionnaire().questions().stream()
        .filter(question -> !typed.facts().contains(question.fact().value()))
        .forEach(
            question ->
                groups
                    .computeIfAbsent(question.group(), group -> new ArrayList<>())
                    .add(choice(question)));
    return groups.entrySet().stream().map(g -> new Choice.Group(g.getKey(), g.getValue())).toList();
  }

  private static Choice choice(Question question) {
    return new Choice("", question.fact().value(), question.label(), "", false);
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  /** What is wrong with the field of that id; empty if nothing is. */
  public String error(String id) {
    return errors.getOrDefault(id, "");
  }
}
