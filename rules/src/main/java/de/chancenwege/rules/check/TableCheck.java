package de.chancenwege.rules.check;

import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.List;

/** Checks one table: its shape, and its rows one after the other. */
final class TableCheck {

  private final TableFile file;
  private final Table table;
  private final Report report;
  private final CellCheck cells;
  private final RoutePatternCheck pattern;
  private final NotesCheck notes;

  private TableCheck(TableFile file, Table table, Catalogue catalogue, Context context) {
    this.file = file;
    this.table = table;
    this.report = context.report();
    this.cells = new CellCheck(file, context.types(), report);
    this.pattern = new RoutePatternCheck(table, context.types(), report);
    this.notes = new NotesCheck(report, catalogue.flags());
  }

  private record Context(Types types, Report report) {}

  /** Checks all tables of the file. */
  static void check(TableFile file, Catalogue catalogue, Types types, Report report) {
    var context = new Context(types, report);
    file.tables().forEach(table -> new TableCheck(file, table, catalogue, context).check());
  }

  private void check() {
    shape();
    for (var row : table.rows()) {
      if (isComplete(row)) {
        cells(row);
        pattern.check(row);
      }
      notes.check(row);
    }
    if (table.rows().stream().allMatch(this::fits)) {
      ReachCheck.check(file, table, report);
    }
  }

  private void shape() {
    if (table.question().isBlank()) {
      add("Die Tabelle hat keine Frage.", "Bitte die Frage nennen, die sie beantwortet.");
    }
    if (table.hitPolicy() == HitPolicy.FIRST
        && !file.description().excuses("FIRST", table.name())) {
      add(
          "Die Trefferregel FIRST steht ohne Grund.",
          "Bitte UNIQUE verwenden oder in die Beschreibung schreiben: FIRST: %s: <Grund>."
              .formatted(table.name()));
    }
    if (table.name().equals(RoutePattern.OBSTACLES)) {
      mustBe(HitPolicy.COLLECT, RoutePattern.OBSTACLE_COLUMNS);
      table.outputs().forEach(this::mustFitAnObstacle);
    } else if (table.name().equals(RoutePattern.CONSEQUENCE)) {
      mustBe(HitPolicy.UNIQUE, RoutePattern.CONSEQUENCE_COLUMNS);
      table.outputs().forEach(this::mustBeClosed);
    } else {
      mustBe(HitPolicy.UNIQUE, List.of(table.name()));
      table.outputs().forEach(this::mustBeOfTheType);
    }
  }

  private void mustBe(HitPolicy policy, List<String> columns) {
    var collects = policy == HitPolicy.COLLECT;
    if (collects != (table.hitPolicy() == HitPolicy.COLLECT)) {
      add(
          "Diese Tabelle braucht die Trefferregel %s.".formatted(policy),
          "Bitte die Trefferregel ändern.");
    }
    if (!table.outputs().stream().map(Column::name).toList().equals(columns)) {
      add(
          "Die Ergebnisspalten stimmen nicht.",
          "Es müssen diese sein: %s.".formatted(String.join(", ", columns)));
    }
  }

  private void mustBeClosed(Column output) {
    if (file.values(output.type()).isEmpty()) {
      add(
          "Die Ergebnisspalte „%s“ hat keine Liste erlaubter Werte.".formatted(output.name()),
          "Bitte der Spalte einen Typ mit erlaubten Werten geben.");
    }
  }

  private void mustFitAnObstacle(Column output) {
    if (output.name().equals(RoutePattern.KIND)) {
      mustBeClosed(output);
      return;
    }
    var type = output.name().equals(RoutePattern.DATE) ? "date" : "string";
    if (!output.type().equals(type)) {
      add(
          "Die Ergebnisspalte „%s“ hat den falschen Typ.".formatted(output.name()),
          "Bitte der Spalte den Typ %s geben.".formatted(type));
    }
  }

  private void mustBeOfTheType(Column output) {
    if (!output.type().equals(table.type())) {
      add(
          "Die Entscheidung „%s“ und ihre Ergebnisspalte haben verschiedene Typen."
              .formatted(table.name()),
          "Bitte beiden denselben Typ geben.");
    }
  }

  private boolean isComplete(Row row) {
    if (!fits(row)) {
      report.add(
          row.id(),
          "",
          "Die Zeile hat nicht so viele Zellen wie die Tabelle Spalten.",
          "Bitte ergänzen.");
    }
    return fits(row);
  }

  private boolean fits(Row row) {
    return row.conditions().size() == table.inputs().size()
        && row.results().size() == table.outputs().size();
  }

  private void cells(Row row) {
    for (int i = 0; i < row.conditions().size(); i++) {
      cells.condition(row, table.inputs().get(i).name(), row.conditions().get(i));
    }
    for (int i = 0; i < row.results().size(); i++) {
      cells.result(row, table.outputs().get(i), row.results().get(i));
    }
  }

  private void add(String message, String remedy) {
    report.add("", table.name(), message, remedy);
  }
}
