package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnWriter;
import java.util.LinkedHashSet;
import java.util.List;

/** The widened twin of a rule file: finds every row that an unanswered input could still hit. */
final class Widening {

  private static final String PREFIX = "moeglich_";
  private static final String ANY = "Any";

  private Widening() {}

  static String nameOf(String table) {
    return PREFIX + table;
  }

  static String of(TableFile file) {
    var inputs = new LinkedHashSet<Column>();
    file.tables()
        .flatMap(table -> table.inputs().stream())
        .forEach(input -> inputs.add(new Column(input.name(), ANY, "")));
    return DmnWriter.write(
        new TableFile(
            file.path(),
            file.folder(),
            file.validFrom(),
            file.description(),
            List.of(),
            List.copyOf(inputs),
            List.of(),
            file.tables().map(Widening::widen).toList()));
  }

  private static Decision widen(Table table) {
    return new Table(
        nameOf(table.name()),
        ANY,
        table.question(),
        HitPolicy.COLLECT,
        table.inputs().stream().map(input -> new Column(input.name(), ANY, "")).toList(),
        List.of(new Column("zeile", "string", "")),
        table.rows().stream().map(Widening::widen).toList());
  }

  private static Row widen(Row row) {
    return new Row(
        row.id(),
        row.conditions().stream().map(Widening::widen).toList(),
        List.of('"' + row.id() + '"'),
        row.annotations());
  }

  private static String widen(String condition) {
    return Cell.read(condition)
        .map(Cell::widened)
        .orElseThrow(() -> new IllegalArgumentException("cell outside the checked grammar"));
  }
}
