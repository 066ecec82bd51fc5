package de.chancenwege.service.web.editing.form;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Names;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.difference.CellChange.Part;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.table.Bounds;
import de.chancenwege.service.editing.table.CellNotation;
import de.chancenwege.service.web.editing.form.CellField.Option;
import de.chancenwege.service.web.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the fields of single cells: something to choose where the column is closed. */
final class CellFields {
  private static final String ANY = "-";
  private static final String EMPTY = "null";
  private static final String QUOTE = "\"";
  private static final String TRUE_OR_FALSE = "boolean";

  private final TableFile file;
  private final Table table;
  private final RuleWords words;

  CellFields(TableFile file, Table table, RuleWords words) {
    this.file = file;
    this.table = table;
    this.words = words;
  }

  /**
   * Where a cell is, and what is said about the cells there.
   *
   * @param row number of the row
   */
  record Place(String row, Faults faults, Changes changes) {}

  CellField id(String name, Row row, Faults faults) {
    return new CellField(
        name,
        label(Wording.text("werkstatt.nummer"), row),
        row.id(),
        List.of(),
        false,
        "",
        faults.at(row.id(), ""));
  }

  /** For screen readers: the heading and the row. */
  String label(String heading, Row row) {
    return heading + ", " + row.id();
  }

  CellField condition(String name, int column, Row row, Place at) {
    var input = table.inputs().get(column);
    var feel = row.conditions().get(column);
    var label = label(words.headingWithUnit(input), row);
    var before = at.changes().before(row.id(), Part.CONDITION, input.name());
    var faults = at.faults().at(row.id(), input.name());
    if (file.values(input.type()).isEmpty()) {
      var shown = before.isEmpty() ? "" : CellNotation.words(before);
      var options = truths(input, feel);
      return new CellField(
          name,
          label,
          CellNotation.words(feel),
          options,
          false,
          shown,
          faults,
          Bounds.areOf(input.type()) ? Wording.text("werkstatt.grenzen") : "");
    }
    var cell = new ClosedCell(words.names(input), text -> words.condition(input, text), feel);
    return new CellField(
        name,
        label,
        cell.text(),
        cell.options(),
        cell.isText(),
        before.isEmpty() ? "" : words.condition(input, before),
        cell.faults(faults),
        cell.several());
  }

  /** Any, true, false and what stands there; nothing for columns of days, numbers and texts. */
  private List<Option> truths(Column input, String feel) {
    return input.type().equals(TRUE_OR_FALSE)
        ? chosen(Stream.of(ANY, "true", "false", feel).distinct(), input, feel)
        : List.of();
  }

  private List<Option> chosen(Stream<String> texts, Column column, String now) {
    return texts
        .map(text -> new Option(text, words.condition(column, text), text.equals(now)))
        .toList();
  }

  CellField result(String name, int column, Row row, Place at) {
    var output = table.outputs().get(column);
    var feel = row.results().get(column);
    var before = at.changes().before(row.id(), Part.RESULT, output.name());
    return new CellField(
        name,
        label(words.heading(output), row),
        feel.startsWith(QUOTE) ? feel : CellNotation.words(feel),
        results(output, column, feel),
        false,
        before.startsWith(QUOTE) ? words.result(table, output, before) : before,
        at.faults().at(row.id(), output.name()));
  }

  /** Codes of the column, nothing, and facts that other rows take over; none if it is open. */
  private List<Option> results(Column output, int column, String now) {
    var codes = file.values(output.type());
    if (codes.isEmpty() && !output.type().equals(TRUE_OR_FALSE)) {
      return List.of();
    }
    var values =
        codes.isEmpty() ? Stream.of("true", "false") : codes.stream().map("\"%s\""::formatted);
    var named = table.rows().stream().map(row -> row.results().get(column)).filter(Names::isName);
    return Stream.of(values, named, Stream.of(EMPTY, now))
        .flatMap(texts -> texts)
        .distinct()
        .map(text -> new Option(text, words.result(table, output, text), text.equals(now)))
        .toList();
  }

  private static String certainty(String code) {
    return Wording.text("werkstatt.sicherheit").formatted(code, Wording.word("sicherheit", code));
  }

  static List<Option> certainties(String now) {
    return Arrays.stream(Certainty.values())
        .map(Certainty::code)
        .map(code -> new Option(code, certainty(code), code.equals(now)))
        .toList();
  }
}
