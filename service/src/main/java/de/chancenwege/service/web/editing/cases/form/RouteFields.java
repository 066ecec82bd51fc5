package de.chancenwege.service.web.editing.cases.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.Coherence;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.table.Row;
import de.chancenwege.service.web.form.Choice;
import de.chancenwege.service.web.form.DateParts;
import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields for what is expected of one route.
 *
 * @param number its number in the form, from 0
 * @param routes the routes to choose from
 * @param levels the levels to choose from
 * @param from the first day on which it is open
 * @param until the last day for an application
 * @param rows the rows that may be expected to apply
 * @param rest all else that is expected, as it is sent on
 * @param others the same, to be read
 * @param errors what is wrong, by the id of the field
 */
public record RouteFields(
    int number,
    List<Choice> routes,
    List<Choice> levels,
    Field from,
    Field until,
    List<Choice> rows,
    String rest,
    String others,
    Map<String, String> errors) {
  public RouteFields {
    routes = List.copyOf(routes);
    levels = List.copyOf(levels);
    rows = List.copyOf(rows);
    errors = Map.copyOf(errors);
  }

  static RouteFields of(int number, CheckedCase checked, Rulebook rulebook, List<Row> rows) {
    var typed = checked.typed().routes().get(number);
    return new RouteFields(
        number,
        routes(typed, rulebook),
        levels(typed),
        day("ab", number, typed.from(), checked),
        day("bis", number, typed.until(), checked),
        rows(number, typed, rows),
        typed.rest(),
        typed.others().entrySet().stream()
            .map(e -> Wording.word("faelle.feld", e.getKey()) + ": " + e.getValue())
            .collect(Collectors.joining("; ")),
        checked.errors());
  }

  private static List<Choice> routes(TypedRoute typed, Rulebook rulebook) {
    return rulebook.routes().stream()
        .map(route -> choice(route.code().value(), route.label(), typed.route()))
        .toList();
  }

  private static List<Choice> levels(TypedRoute typed) {
    return Arrays.stream(Level.values())
        .map(Level::name)
        .map(level -> choice(level, Wording.word("stufe", level), typed.level()))
        .toList();
  }

  private static Choice choice(String code, String label, String chosen) {
    return new Choice("", code, label, "", code.equals(chosen));
  }

  private static Field day(String key, int number, DateParts typed, CheckedCase checked) {
    var name = TypedRoute.name(key, number);
    var question =
        new Question(
            new FactCode(name),
            FactType.DATE,
            new Vocabulary(name, List.of()),
            "",
            "",
            Wording.text("faelle.formular." + key),
            "",
            "",
            Wording.text("faelle.formular." + key + ".hilfe"),
            "",
            "",
            "",
            "",
            Coherence.ANY);
    var error = checked.errors().getOrDefault(Field.id(name), "");
    return Field.of(question, name, Submission.with(typed.fields(name)), error);
  }

  /** Also rows that are expected and stand in no version that is shown. */
  private static List<Choice> rows(int number, TypedRoute typed, List<Row> rows) {
    var known = rows.stream().map(Row::id).toList();
    var strange = typed.rows().stream().filter(row -> !known.contains(row));
    return Stream.concat(
            rows.stream().map(row -> row(number, row.id(), row.annotations().reason(), typed)),
            strange.map(row -> row(number, row, "", typed)))
        .toList();
  }

  private static Choice row(int number, String row, String reason, TypedRoute typed) {
    var id = CheckedCase.id(TypedRoute.name("zeile", number)) + '-' + row;
    return new Choice(id, row, reason, "", typed.rows().contains(row));
  }

  /** Name of one of the fields. */
  public String name(String field) {
    return TypedRoute.name(field, number);
  }

  /** Id of one of the fields. */
  public String id(String field) {
    return CheckedCase.id(name(field));
  }

  /** What is wrong with one of the fields; empty if nothing is. */
  public String error(String field) {
    return errors.getOrDefault(id(field), "");
  }

  /** Whether a row is expected to apply. */
  public boolean isWithRows() {
    return rows.stream().anyMatch(Choice::chosen);
  }
}
