package de.chancenwege.rules.check;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.check.Types.Type;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks single cells: their grammar, the type of their values, and that each code is known. */
final class CellCheck {

  private static final String EMPTY = "null";
  static final List<String> LEVELS =
      Stream.concat(
              Arrays.stream(Level.values()).map(Level::name), Stream.of(RoutePattern.ELSEWHERE))
          .toList();
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

  private final TableFile file;
  private final Types types;
  private final Report report;

  /** By fact, the answers that the file was written for. */
  private final Map<String, List<String>> written = new HashMap<>();

  CellCheck(TableFile file, Types types, Report report) {
    this.file = file;
    this.types = types;
    this.report = report;
  }

  void condition(Row row, String column, String text) {
    var type = types.find(column);
    if (type.isEmpty()) {
      return; // told once for the column
    }
    var cell = Cell.read(text);
    if (cell.isEmpty()) {
      report.add(
          row.id(),
          column,
          "Die Bedingung „%s“ ist so nicht erlaubt.".formatted(text),
          type.get().isBoolean()
              ? "Erlaubt sind true, false und -."
              : "Erlaubt sind Werte, Listen, not(…), Vergleiche, Bereiche, date(\"…\") und -.");
      return;
    }
    var place = new Place(row.id(), column);
    cell.get().literals().forEach(literal -> answer(place, column, literal));
  }

  /** The codes in a formula: with what facts are compared, and what comes out of it. */
  void formula(Formula formula) {
    var place = new Place("", formula.name());
    var result = outputType(new Column(formula.name(), formula.type(), ""));
    for (var code : FormulaCode.in(formula.text())) {
      code.fact()
          .ifPresentOrElse(
              fact -> answer(place, fact, code.literal()),
              () -> literal(place, formula.name(), result, code.literal()));
    }
  }

  /** A row in the file, none for a formula, and the column or formula. */
  private record Place(String row, String column) {}

  /** Only answers that the file was written for may be named: others never come here. */
  private void answer(Place place, String fact, Literal literal) {
    types.find(fact).ifPresent(type -> literal(place, fact, type, literal));
    var written = written(fact);
    if (!written.isEmpty()
        && types.has(fact, literal.value())
        && !written.contains(literal.value())) {
      add(place, Report.unwritten((String) literal.value()), Report.TAKE_OVER);
    }
  }

  private List<String> written(String fact) {
    return written.computeIfAbsent(fact, file::answers);
  }

  void result(Row row, Column column, String text) {
    if (text.equals(EMPTY)) {
      empty(row, column);
      return;
    }
    var type = outputType(column);
    if (Decision.Names.isName(text)) {
      name(row, column.name(), type, text);
      return;
    }
    var literal = Literal.read(text);
    if (literal.isEmpty()) {
      report.add(
          row.id(),
          column.name(),
          "Das Ergebnis „%s“ ist so nicht erlaubt.".formatted(text),
          type.isBoolean()
              ? "Erlaubt sind true, false oder der Name einer Angabe."
              : "Erlaubt sind ein Wert oder der Name einer Angabe.");
      return;
    }
    literal(new Place(row.id(), column.name()), column.name(), type, literal.get());
  }

  /** The engine would drop the whole row. */
  private void empty(Row row, Column column) {
    if (RoutePattern.MAY_BE_EMPTY.contains(column.name()) && !file.mayBeEmpty(column.type())) {
      report.add(
          row.id(),
          column.name(),
          "Die Spalte „%s“ darf nach ihrem Typ nicht leer sein.".formatted(column.name()),
          "Bitte den erlaubten Werten des Typs „%s“ null hinzufügen.".formatted(column.type()));
    }
  }

  private Type outputType(Column column) {
    if (column.name().equals(RoutePattern.LEVEL)) {
      return Type.closed(LEVELS);
    }
    if (column.name().equals(RoutePattern.KIND)) {
      return Type.closed(RoutePattern.KINDS);
    }
    var values = file.values(column.type());
    return values.isEmpty() ? new Type(column.type(), values) : Type.closed(values);
  }

  private void name(Row row, String column, Type type, String fact) {
    var named = types.find(fact);
    if (named.isEmpty()) {
      var values = type.isBoolean() ? "Erlaubt sind true, false oder der Name einer Angabe. " : "";
      report.add(
          row.id(),
          column,
          Report.unknownFact(fact),
          values + Report.meant(fact, types.facts(), Report.FACTS));
    } else if (!named.get().base().equals(type.base())) {
      report.add(
          row.id(),
          column,
          "Die Angabe „%s“ passt nicht in die Spalte.".formatted(fact),
          expected(type));
    } else if (file.decision(column).isPresent()
        && type.isClosed()
        && !type.values().containsAll(file.answers(fact))) {
      report.add(
          row.id(),
          column,
          "Die Spalte erlaubt nicht alle Werte, die „%s“ haben kann.".formatted(fact),
          Report.TAKE_OVER);
    }
  }

  private void literal(Place place, String fact, Type type, Literal literal) {
    var value = literal.value();
    if (!kind(value).equals(type.base()) && GERMAN.containsKey(type.base())) {
      add(
          place,
          "Der Wert %s passt nicht zur Angabe „%s“.".formatted(literal.feel(), fact),
          expected(type));
    } else if (type.isClosed() && !type.values().contains(value)) {
      add(
          place,
          Report.unknownCode((String) value),
          Report.meant((String) value, type.values(), "der Liste zu „%s“".formatted(fact)));
    }
  }

  private void add(Place place, String message, String remedy) {
    report.add(place.row(), place.column(), message, remedy);
  }

  private static String expected(Type type) {
    return "Erwartet wird %s.".formatted(GERMAN.getOrDefault(type.base(), "ein anderer Typ"));
  }

  private static String kind(Object value) {
    if (value instanceof String) {
      return "string";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    return value instanceof Number ? "number" : "date";
  }
}
