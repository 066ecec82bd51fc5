package de.chancenwege.rules.check;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.check.Types.Type;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks one table: its shape, each cell, and what each row must say about itself. */
final class TableCheck {

  private static final String EMPTY = "null";
  /** Levels under which there may be no permit, no consent and nobody to decide. */
  private static final Set<String> MAY_BE_BARE =
      Set.of(Level.NICHT_MOEGLICH.name(), Level.BEENDET.name(), Level.KLAEREN.name());

  private static final List<String> CERTAINTIES =
      Arrays.stream(Certainty.values()).map(Certainty::code).toList();

  private final TableFile file;
  private final Table table;
  private final Catalogue catalogue;
  private final Types types;
  private final List<Issue> issues = new ArrayList<>();

  TableCheck(TableFile file, Table table, Catalogue catalogue, Types types) {
    this.file = file;
    this.table = table;
    this.catalogue = catalogue;
    this.types = types;
  }

  List<Issue> check() {
    shape();
    for (var row : table.rows()) {
      if (isComplete(row)) {
        conditions(row);
        results(row);
      }
      annotations(row);
    }
    return issues;
  }

  private void shape() {
    if (table.question().isBlank()) {
      add("", "Die Tabelle hat keine Frage.", "Bitte die Frage nennen, die sie beantwortet.");
    }
    if (table.hitPolicy() == HitPolicy.FIRST
        && !file.description().excuses("FIRST", table.name())) {
      add(
          "",
          "Die Trefferregel FIRST steht ohne Grund.",
          "Bitte UNIQUE verwenden oder in die Beschreibung schreiben: FIRST: %s: <Grund>."
              .formatted(table.name()));
    }
    if (table.name().equals(RoutePattern.OBSTACLES)) {
      mustBe(HitPolicy.COLLECT, RoutePattern.OBSTACLE_COLUMNS);
    } else if (table.name().equals(RoutePattern.CONSEQUENCE)) {
      mustBe(HitPolicy.UNIQUE, RoutePattern.CONSEQUENCE_COLUMNS);
    } else {
      mustBe(HitPolicy.UNIQUE, List.of(table.name()));
    }
  }

  private void mustBe(HitPolicy policy, List<String> columns) {
    var collects = policy == HitPolicy.COLLECT;
    if (collects != (table.hitPolicy() == HitPolicy.COLLECT)) {
      add(
          "",
          "Diese Tabelle braucht die Trefferregel %s.".formatted(policy),
          "Bitte die Trefferregel ändern.");
    }
    if (!table.outputs().stream().map(Column::name).toList().equals(columns)) {
      add(
          "",
          "Die Ergebnisspalten stimmen nicht.",
          "Es müssen diese sein: %s.".formatted(String.join(", ", columns)));
    }
  }

  private boolean isComplete(Row row) {
    var complete =
        row.conditions().size() == table.inputs().size()
            && row.results().size() == table.outputs().size();
    if (!complete) {
      add(
          row,
          "",
          "Die Zeile hat nicht so viele Zellen wie die Tabelle Spalten.",
          "Bitte ergänzen.");
    }
    return complete;
  }

  private void conditions(Row row) {
    for (int i = 0; i < row.conditions().size(); i++) {
      condition(row, table.inputs().get(i).name(), row.conditions().get(i));
    }
  }

  private void condition(Row row, String column, String text) {
    var type = types.find(column);
    if (type.isEmpty()) {
      add(
          row,
          column,
          "Die Angabe „%s“ gibt es nicht.".formatted(column),
          FileCheck.meant(column, types.facts(), "questions/fakten.csv"));
      return;
    }
    var cell = Cell.read(text);
    if (cell.isEmpty()) {
      add(
          row,
          column,
          "Die Bedingung „%s“ ist so nicht erlaubt.".formatted(text),
          "Erlaubt sind Werte, Listen, not(…), Vergleiche, Bereiche, date(\"…\") und -.");
      return;
    }
    cell.get().literals().forEach(literal -> literal(row, column, type.get(), literal));
  }

  private void literal(Row row, String column, Type type, Literal literal) {
    var value = literal.value();
    if (!kind(value).equals(type.base())) {
      add(
          row,
          column,
          "Der Wert %s passt nicht zur Angabe „%s“.".formatted(literal.feel(), column),
          "Erwartet wird %s.".formatted(GERMAN.getOrDefault(type.base(), type.base())));
    } else if (type.isClosed() && !type.values().contains(value)) {
      add(
          row,
          column,
          FileCheck.unknownCode((String) value),
          FileCheck.meant((String) value, type.values(), "der Liste zu „%s“".formatted(column)));
    }
  }

  private static final Map<String, String> GERMAN =
      Map.of(
          "string",
          "ein Schlüssel in Anführungszeichen",
          "boolean",
          "true oder false",
          "date",
          "ein Tag wie date(\"2026-06-12\")",
          "number",
          "eine Zahl");

  private static String kind(Object value) {
    if (value instanceof String) {
      return "string";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    return value instanceof Number ? "number" : "date";
  }

  private void results(Row row) {
    for (int i = 0; i < row.results().size(); i++) {
      result(row, table.outputs().get(i), row.results().get(i));
    }
    if (table.name().equals(RoutePattern.OBSTACLES)) {
      obstacle(row);
    }
    if (table.name().equals(RoutePattern.CONSEQUENCE)) {
      consequence(row);
    }
  }

  private void result(Row row, Column column, String text) {
    if (text.equals(EMPTY)) {
      return;
    }
    var type = outputType(column);
    if (Decision.Names.isName(text)) {
      if (types.find(text).filter(named -> named.base().equals(type.base())).isEmpty()) {
        add(
            row,
            column.name(),
            "Die Angabe „%s“ gibt es nicht oder sie passt nicht in die Spalte.".formatted(text),
            FileCheck.meant(text, types.facts(), "questions/fakten.csv"));
      }
      return;
    }
    var literal = Literal.read(text);
    if (literal.isEmpty()) {
      add(
          row,
          column.name(),
          "Das Ergebnis „%s“ ist so nicht erlaubt.".formatted(text),
          "Erlaubt sind ein Wert oder der Name einer Angabe.");
      return;
    }
    literal(row, column.name(), type, literal.get());
  }

  private Type outputType(Column column) {
    var values = file.values(column.type());
    return values.isEmpty() ? new Type(column.type(), values) : Type.closed(values);
  }

  private void obstacle(Row row) {
    var kind = text(row, RoutePattern.KIND);
    var hasDay = !cell(row, RoutePattern.OPENS_ON).equals(EMPTY);
    var mayHaveDay = Set.of(RoutePattern.WAIT, RoutePattern.NOTE).contains(kind);
    if (hasDay ? !mayHaveDay : kind.equals(RoutePattern.WAIT)) {
      add(
          row,
          RoutePattern.OPENS_ON,
          "Der Tag in „ab“ gehört zu jeder FRIST, sonst nur zu einem HINWEIS.",
          "Bitte den Namen des Tages eintragen oder die Zelle leeren.");
    }
    var fact = text(row, RoutePattern.CURED_BY);
    var curable = kind.equals(RoutePattern.CURABLE);
    if (curable ? types.find(fact).isEmpty() : !fact.equals(EMPTY)) {
      add(
          row,
          RoutePattern.CURED_BY,
          "Die Spalte „angabe“ gehört zu jeder Zeile BEHEBBAR und nur dorthin.",
          "Bitte den Schlüssel der Angabe eintragen, die das Hindernis behebt.");
    }
  }

  private void consequence(Row row) {
    var level = text(row, RoutePattern.LEVEL);
    var empty = row.results().stream().filter(EMPTY::equals).count();
    var elsewhere = level.equals(RoutePattern.ELSEWHERE);
    var complete = elsewhere ? empty == 3 : empty == 0 || MAY_BE_BARE.contains(level);
    if (level.equals(EMPTY) || !complete) {
      add(
          row,
          RoutePattern.LEVEL,
          "Eine Rechtsfolge nennt Stufe, Erlaubnis, BA-Zustimmung und zuständige Stelle.",
          "Bitte alle vier Spalten füllen; bei WEITER bleiben die drei anderen leer.");
    }
  }

  private String cell(Row row, String column) {
    int position = table.output(column);
    return position < 0 ? EMPTY : row.results().get(position);
  }

  private String text(Row row, String column) {
    return Literal.read(cell(row, column)).map(l -> l.value().toString()).orElse(EMPTY);
  }

  private void annotations(Row row) {
    var notes = row.annotations();
    if (notes.norms().isEmpty() || !notes.norms().stream().allMatch(n -> n.matches(".*\\d.*"))) {
      add(
          row,
          heading(0),
          "Die Rechtsgrundlage fehlt oder nennt keine Vorschrift.",
          "Bitte die Norm bis auf Satz und Nummer angeben.");
    }
    if (notes.reason().isBlank()) {
      add(
          row,
          heading(1),
          "Die Begründung fehlt.",
          "Bitte einen einfachen deutschen Satz schreiben.");
    }
    if (!CERTAINTIES.contains(notes.certainty())) {
      add(
          row,
          heading(2),
          "Die Sicherheit „%s“ gibt es nicht.".formatted(notes.certainty()),
          "Erlaubt sind %s.".formatted(String.join(", ", CERTAINTIES)));
    }
    notes.flags().stream()
        .filter(flag -> !catalogue.flags().contains(flag))
        .forEach(
            flag ->
                add(
                    row,
                    heading(3),
                    FileCheck.unknownCode(flag),
                    FileCheck.meant(flag, catalogue.flags(), "vocabulary/pruefbedarf.csv")));
  }

  private static String heading(int position) {
    return Annotations.HEADINGS.get(position);
  }

  private void add(String row, String message, String remedy) {
    issues.add(new Issue(file.path(), row, table.name(), message, remedy));
  }

  private void add(Row row, String column, String message, String remedy) {
    issues.add(new Issue(file.path(), row.id(), column, message, remedy));
  }
}
