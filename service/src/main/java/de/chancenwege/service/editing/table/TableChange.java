package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.ItemType;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows and columns of one table of a file, added, copied, moved and taken away. */
public final class TableChange {
  static final String ANY = "-";
  static final String EMPTY = "null";

  /** What the numbers of new rows begin with. */
  static final String NEW = "NEU";

  private TableChange() {}

  /** The file with one of its decisions changed. */
  public static TableFile decision(TableFile file, String name, UnaryOperator<Decision> change) {
    var decisions =
        file.decisions().stream()
            .map(decision -> decision.name().equals(name) ? change.apply(decision) : decision)
            .toList();
    return with(file, file.inputs(), decisions);
  }

  /** The file with the rows of one of its tables changed. */
  public static TableFile rows(TableFile file, String table, Consumer<List<Row>> change) {
    return decision(
        file,
        table,
        decision -> {
          if (!(decision instanceof Table before)) {
            return decision;
          }
          var rows = new ArrayList<>(before.rows());
          change.accept(rows);
          return with(before, before.inputs(), rows);
        });
  }

  /** A row of which nothing is said yet, behind all others. */
  public static TableFile add(TableFile file, String table) {
    var number = freeNumber(file, NEW);
    return rows(
        file,
        table,
        rows -> {
          var shape = table(file, table);
          rows.add(
              new Row(
                  number,
                  shape.inputs().stream().map(column -> ANY).toList(),
                  shape.outputs().stream().map(column -> EMPTY).toList(),
                  new Annotations("", "", "V", "")));
        });
  }

  /** The same row once more, below it and with a number of its own. */
  public static TableFile copy(TableFile file, String table, int place) {
    return at(
        file,
        table,
        place,
        rows -> {
          var from = rows.get(place);
          rows.add(place + 1, numbered(from, freeNumber(file, from.id())));
        });
  }

  static Row numbered(Row row, String number) {
    return new Row(number, row.conditions(), row.results(), row.annotations());
  }

  /** Takes a row away. */
  public static TableFile remove(TableFile file, String table, int place) {
    return at(file, table, place, rows -> rows.remove(place));
  }

  /** Moves a row up (-1) or down (+1); at the end of the table it stays. */
  public static TableFile move(TableFile file, String table, int place, int step) {
    return at(
        file,
        table,
        place,
        rows -> {
          int to = Math.max(0, Math.min(rows.size() - 1, place + step));
          rows.add(to, rows.remove(place));
        });
  }

  /** A condition more, which every row leaves open; a fact that is tested already stays so. */
  public static TableFile addColumn(TableFile file, String table, NewColumn added) {
    var column = added.column();
    var hasInput = file.inputs().stream().anyMatch(input -> input.name().equals(column.name()));
    var isDecided = file.decision(column.name()).isPresent();
    var inputs = new ArrayList<>(file.inputs());
    if (!hasInput && !isDecided) {
      inputs.add(column);
    }
    var changed =
        decision(
            file,
            table,
            decision ->
                decision instanceof Table before && !tests(before, column.name())
                    ? withColumn(before, column)
                    : decision);
    return withType(with(changed, inputs, changed.decisions()), added.type());
  }

  private static TableFile withType(TableFile file, Optional<ItemType> type) {
    if (type.filter(added -> file.values(added.name()).isEmpty()).isEmpty()) {
      return file;
    }
    var types = new ArrayList<>(file.types());
    types.add(type.get());
    return types(file, types);
  }

  /** The file with other types. */
  static TableFile types(TableFile file, List<ItemType> types) {
    return new TableFile(
        file.path(),
        file.folder(),
        file.validFrom(),
        file.description(),
        types,
        file.inputs(),
        file.functions(),
        file.decisions());
  }

  private static boolean tests(Table table, String fact) {
    return table.inputs().stream().anyMatch(input -> input.name().equals(fact));
  }

  private static Table withColumn(Table before, Column column) {
    var columns = new ArrayList<>(before.inputs());
    columns.add(column);
    return with(before, columns, conditions(before, conditions -> conditions.add(ANY)));
  }

  /** A condition less. What no decision of the file needs any more is no input of it either. */
  public static TableFile removeColumn(TableFile file, String table, String fact) {
    var changed =
        decision(
            file,
            table,
            decision ->
                decision instanceof Table before
                        && tests(before, fact)
                        && before.inputs().size() > 1
                    ? withoutColumn(before, fact)
                    : decision);
    var needed =
        changed.decisions().stream()
            .flatMap(decision -> decision.needs().stream())
            .collect(Collectors.toSet());
    var inputs = changed.inputs().stream().filter(input -> needed.contains(input.name())).toList();
    return with(changed, inputs, changed.decisions());
  }

  private static Table withoutColumn(Table before, String fact) {
    int place = before.inputs().stream().map(Column::name).toList().indexOf(fact);
    var columns = new ArrayList<>(before.inputs());
    columns.remove(place);
    return with(before, columns, conditions(before, conditions -> conditions.remove(place)));
  }

  private static List<Row> conditions(Table table, Consumer<List<String>> change) {
    return table.rows().stream()
        .map(
            row -> {
              var conditions = new ArrayList<>(row.conditions());
              change.accept(conditions);
              return new Row(row.id(), conditions, row.results(), row.annotations());
            })
        .toList();
  }

  /** Rows are found by their place: while somebody edits, two may have the same number. */
  private static TableFile at(TableFile file, String table, int place, Consumer<List<Row>> change) {
    return rows(
        file,
        table,
        rows -> {
          if (place >= 0 && place < rows.size()) {
            change.accept(rows);
          }
        });
  }

  /** Numbers are never used again, not even in another table of the file. */
  private static String freeNumber(TableFile file, String like) {
    var taken =
        file.tables()
            .flatMap(table -> table.rows().stream())
            .map(Row::id)
            .collect(Collectors.toSet());
    return freeNumber(taken, like);
  }

  static String freeNumber(Set<String> taken, String like) {
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> like + '-' + number)
        .filter(number -> !taken.contains(number))
        .findFirst()
        .orElseThrow();
  }

  private static Table table(TableFile file, String name) {
    return file.tables().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  static Table with(Table table, List<Column> inputs, List<Row> rows) {
    return new Table(
        table.name(),
        table.type(),
        table.question(),
        table.hitPolicy(),
        inputs,
        table.outputs(),
        rows);
  }

  private static TableFile with(TableFile file, List<Column> inputs, List<Decision> decisions) {
    return new TableFile(
        file.path(),
        file.folder(),
        file.validFrom(),
        file.description(),
        file.types(),
        inputs,
        file.functions(),
        decisions);
  }
}
