package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Row;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.merge.Line;
import de.chancenwege.service.editing.merge.Part;
import de.chancenwege.service.editing.merge.PartMerge;
import de.chancenwege.service.editing.merge.Versions;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two people's changes of the rows and columns of one table. */
final class TableMerge {
  private static final String CONDITION = "?";
  private static final String RESULT = "=";
  private static final String NOTE = "!";

  private TableMerge() {}

  static Table of(Versions<Table> tables, String question, Consumer<Conflict> told) {
    var theirs = tables.theirs();
    var merged =
        PartMerge.of(
            theirs.name(),
            tables.map(TableMerge::part),
            TableMerge::blank,
            conflict -> told.accept(named(conflict)));
    var inputs = columns(merged, CONDITION, tables.map(Table::inputs));
    var outputs = columns(merged, RESULT, tables.map(Table::outputs));
    return new Table(
        theirs.name(),
        theirs.type(),
        question,
        theirs.hitPolicy(),
        inputs,
        outputs,
        merged.lines().stream().map(line -> row(line, inputs, outputs)).toList());
  }

  private static String blank(String column) {
    return switch (column.substring(0, 1)) {
      case CONDITION -> TableChange.ANY;
      case RESULT -> TableChange.EMPTY;
      default -> "";
    };
  }

  /** The conflict with the column as the table names it. */
  private static Conflict named(Conflict conflict) {
    var column = conflict.column().isEmpty() ? "" : conflict.column().substring(1);
    return new Conflict(
        conflict.kind(),
        conflict.part(),
        conflict.row(),
        column,
        conflict.theirs(),
        conflict.mine());
  }

  private static Part part(Table table) {
    var columns =
        Stream.of(
                names(CONDITION, table.inputs()),
                names(RESULT, table.outputs()),
                Annotations.HEADINGS.stream().map(NOTE::concat))
            .flatMap(Function.identity())
            .toList();
    var keys = Line.keys(table.rows().stream().map(Row::id).toList());
    return new Part(
        columns,
        IntStream.range(0, keys.size())
            .mapToObj(i -> Line.of(keys.get(i), columns, texts(table.rows().get(i))))
            .toList());
  }

  private static Stream<String> names(String kind, List<Column> columns) {
    return columns.stream().map(column -> kind + column.name());
  }

  private static List<String> texts(Row row) {
    return Stream.of(row.conditions(), row.results(), row.annotations().cells())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column> columns(Part merged, String kind, Versions<List<Column>> known) {
    var all = Stream.concat(known.theirs().stream(), known.mine().stream()).toList();
    return merged.columns().stream()
        .filter(name -> name.startsWith(kind))
        .flatMap(name -> all.stream().filter(column -> name.equals(kind + column.name())).limit(1))
        .toList();
  }

  private static Row row(Line line, List<Column> inputs, List<Column> outputs) {
    var notes = Annotations.HEADINGS.stream().map(NOTE::concat).map(line.cells()::get).toList();
    return new Row(
        Line.name(line.key()),
        names(CONDITION, inputs).map(line.cells()::get).toList(),
        names(RESULT, outputs).map(line.cells()::get).toList(),
        new Annotations(notes.get(0), notes.get(1), notes.get(2), notes.get(3)));
  }
}
