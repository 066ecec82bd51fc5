package de.chancenwege.service.editing.spreadsheet;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.sentence.RuleWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes one version: what it is, its description, its tables, its formulas. */
final class VersionSheet {
  private static final String ANY = "beliebig";
  private static final String EMPTY = "leer";
  private static final List<String> TRUTH = List.of("ja", "nein");
  private static final String TRUE_OR_FALSE = "boolean";
  private static final int CERTAINTY = 2;

  private final TableFile file;
  private final RuleWords words;
  private final SheetText text;
  private final ClosedLists lists;

  VersionSheet(TableFile file, RuleWords words, SheetText text, ClosedLists lists) {
    this.file = file;
    this.words = words;
    this.text = text;
    this.lists = lists;
  }

  void write(String checksum) {
    text.line(SheetWords.FOLDER, file.folder());
    text.line(SheetWords.FIRST_DAY, file.validFrom().toString());
    text.line(SheetWords.CHECKSUM, checksum);
    text.gap();
    text.heading(List.of(SheetWords.DESCRIPTION));
    SheetDescription.pairs(file.description()).forEach(text::line);
    file.tables().forEach(this::table);
    file.decisions().stream()
        .filter(Formula.class::isInstance)
        .map(Formula.class::cast)
        .forEach(this::formula);
    text.widths(width(), Annotations.HEADINGS.size());
    text.sheet().createFreezePane(1, 0);
  }

  private int width() {
    return file.tables()
        .mapToInt(t -> 1 + t.inputs().size() + t.outputs().size() + Annotations.HEADINGS.size())
        .max()
        .orElse(2);
  }

  private void table(Table table) {
    text.gap();
    text.heading(List.of(SheetWords.TABLE, table.name()));
    text.line(SheetWords.POLICY, table.hitPolicy().name());
    text.line(SheetWords.QUESTION, table.question());
    text.heading(
        columns(table, SheetWords.KIND, c -> SheetWords.CONDITION, c -> SheetWords.RESULT));
    text.heading(columns(table, SheetWords.HEADING, words::heading, words::heading));
    text.heading(columns(table, SheetWords.KEY, Column::name, Column::name));
    int first = text.next();
    table.rows().forEach(row -> text.line(cells(table, row)));
    offer(table, first, text.next() - 1);
  }

  private static List<String> columns(
      Table table, String start, Function<Column, String> input, Function<Column, String> output) {
    var notes =
        start.equals(SheetWords.KIND)
            ? Collections.nCopies(Annotations.HEADINGS.size(), SheetWords.NOTE)
            : Annotations.HEADINGS;
    return Stream.of(
            Stream.of(start),
            table.inputs().stream().map(input),
            table.outputs().stream().map(output),
            notes.stream())
        .flatMap(texts -> texts)
        .toList();
  }

  private List<String> cells(Table table, Row row) {
    var cells = new ArrayList<String>();
    cells.add(row.id());
    cells.addAll(shown(table.inputs(), row.conditions()));
    cells.addAll(shown(table.outputs(), row.results()));
    cells.addAll(row.annotations().cells());
    return cells;
  }

  private List<String> shown(List<Column> columns, List<String> cells) {
    return IntStream.range(0, Math.min(columns.size(), cells.size()))
        .mapToObj(i -> SheetWords.shown(cells.get(i), file.values(columns.get(i).type())))
        .toList();
  }

  private void offer(Table table, int first, int last) {
    int place = 1;
    for (var input : table.inputs()) {
      lists.offer(text.sheet(), conditions(input), place++, first, last);
    }
    for (var output : table.outputs()) {
      lists.offer(text.sheet(), results(output), place++, first, last);
    }
    var certainties = Arrays.stream(Certainty.values()).map(Certainty::code).toList();
    lists.offer(text.sheet(), certainties, place + CERTAINTY, first, last);
  }

  private List<String> conditions(Column input) {
    var values = file.values(input.type());
    if (values.isEmpty()) {
      return input.type().equals(TRUE_OR_FALSE) ? with(ANY, TRUTH) : List.of();
    }
    var not = values.stream().map("nicht %s"::formatted).toList();
    return with(ANY, Stream.concat(values.stream(), not.stream()).toList());
  }

  private List<String> results(Column output) {
    var values = file.values(output.type());
    if (values.isEmpty()) {
      return output.type().equals(TRUE_OR_FALSE) ? TRUTH : List.of();
    }
    return file.mayBeEmpty(output.type()) ? with(EMPTY, values) : values;
  }

  private static List<String> with(String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  private void formula(Formula formula) {
    text.gap();
    text.heading(List.of(SheetWords.FORMULA, formula.name()));
    text.line(formula.description(), formula.text());
  }
}
