package de.chancenwege.service.editing.spreadsheet.proposal;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.spreadsheet.SheetWords;
import de.chancenwege.service.editing.table.CellNotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the sheet says of one table, taken over into it as far as it can be. */
final class TableProposal {
  private static final String ANY = "-";
  private static final String EMPTY = "null";
  private static final String CERTAIN = "V";
  private static final int CERTAINTY = 2;

  private final TableFile file;
  private final Table before;
  private final String sheet;
  private final SheetTable found;
  private final List<Remark> remarks = new ArrayList<>();

  TableProposal(TableFile file, Table before, String sheet, SheetTable found) {
    this.file = file;
    this.before = before;
    this.sheet = sheet;
    this.found = found;
  }

  /** What of the sheet is not taken. */
  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  Table table() {
    unknownColumns();
    if (!found.policy().equals(before.hitPolicy().name())) {
      remarks.add(
          Remark.ofRow(
              sheet,
              found.start(),
              "Die Trefferregel wird nicht übernommen; sie bleibt %s."
                  .formatted(before.hitPolicy().name())));
    }
    var question = SheetBlocks.oneLine(found.question());
    return new Table(
        before.name(),
        before.type(),
        question.isEmpty() ? before.question() : question,
        before.hitPolicy(),
        before.inputs(),
        before.outputs(),
        rows());
  }

  private void unknownColumns() {
    for (var place : found.columns()) {
      if (!keys(place.kind()).contains(place.key())) {
        remarks.add(
            Remark.ofCell(
                sheet,
                found.keys(),
                place.column(),
                ("Die Spalte „%s“ (%s) gibt es in der Tabelle „%s“ nicht. Sie wird nicht"
                        + " übernommen. Bitte eine neue Bedingung im Entwurf hinzufügen.")
                    .formatted(place.key(), place.kind(), before.name())));
      }
    }
    Stream.of(SheetWords.CONDITION, SheetWords.RESULT, SheetWords.NOTE)
        .forEach(kind -> keys(kind).forEach(key -> missing(kind, key)));
  }

  private void missing(String kind, String key) {
    if (found.column(kind, key).isEmpty()) {
      remarks.add(
          Remark.ofRow(
              sheet,
              found.keys(),
              "Die Spalte „%s“ (%s) fehlt im Blatt. Sie bleibt, wie sie ist."
                  .formatted(key, kind)));
    }
  }

  private List<String> keys(String kind) {
    return switch (kind) {
      case SheetWords.CONDITION -> before.inputs().stream().map(Column::name).toList();
      case SheetWords.RESULT -> before.outputs().stream().map(Column::name).toList();
      case SheetWords.NOTE -> Annotations.HEADINGS;
      default -> List.of();
    };
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    var ids = new HashSet<String>();
    for (var line : found.rows()) {
      var id = line.text(0);
      if (id.isEmpty()) {
        notTaken(line, "Die Zeile hat keine Nummer in Spalte A und wird nicht übernommen.");
      } else if (!ids.add(id)) {
        notTaken(line, "Die Nummer „%s“ kommt zweimal vor; diese Zeile fehlt.".formatted(id));
      } else {
        rows.add(row(line, id));
      }
    }
    return rows;
  }

  private void notTaken(Grid.Line line, String text) {
    remarks.add(
        Remark.ofCell(sheet, line.number(), 0, text + " Bitte eine eigene Nummer eintragen."));
  }

  private Row row(Grid.Line line, String id) {
    var old = before.rows().stream().filter(row -> row.id().equals(id)).findFirst();
    var notes = notes(line, old);
    return new Row(
        id,
        cells(before.inputs(), SheetWords.CONDITION, line, old.map(Row::conditions), ANY),
        cells(before.outputs(), SheetWords.RESULT, line, old.map(Row::results), EMPTY),
        new Annotations(notes.get(0), notes.get(1), notes.get(2), notes.get(3)));
  }

  private List<String> notes(Grid.Line line, Optional<Row> old) {
    return IntStream.range(0, Annotations.HEADINGS.size())
        .mapToObj(
            i -> {
              var was = old.map(row -> row.annotations().cells().get(i));
              var column = found.column(SheetWords.NOTE, Annotations.HEADINGS.get(i));
              var empty = i == CERTAINTY ? CERTAIN : "";
              return text(line, column, was.orElse(empty), TableProposal::note);
            })
        .toList();
  }

  private static String note(String typed, String before) {
    return typed.equals(before) ? before : SheetBlocks.oneLine(typed);
  }

  private List<String> cells(
      List<Column> columns, String kind, Grid.Line line, Optional<List<String>> old, String none) {
    return IntStream.range(0, columns.size())
        .mapToObj(
            i -> {
              var codes = file.values(columns.get(i).type());
              var place = found.column(kind, columns.get(i).name());
              var was = old.filter(cells -> i < cells.size()).map(cells -> cells.get(i));
              return text(
                  line,
                  place,
                  was.orElse(none),
                  (typed, now) -> typed.isEmpty() ? none : cell(typed, now, codes));
            })
        .toList();
  }

  /** What stays as it was shown stays as it was written. */
  private static String cell(String typed, String before, List<String> codes) {
    return typed.equals(SheetWords.shown(before, codes)) ? before : CellNotation.feel(typed, codes);
  }

  private static String text(
      Grid.Line line, OptionalInt column, String before, BinaryOperator<String> read) {
    if (column.isEmpty() || line.text(column.getAsInt()).equals(SheetWords.TOO_LONG)) {
      return before;
    }
    return read.apply(line.text(column.getAsInt()), before);
  }
}
