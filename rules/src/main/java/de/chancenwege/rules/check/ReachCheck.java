package de.chancenwege.rules.check;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds rows that can never apply, or that another row hides. */
final class ReachCheck {
  private final TableFile file;
  private final Table table;
  private final Report report;

  private ReachCheck(TableFile file, Table table, Report report) {
    this.file = file;
    this.table = table;
    this.report = report;
  }

  /** Checks a table of which every row is complete. */
  static void check(TableFile file, Table table, Report report) {
    var check = new ReachCheck(file, table, report);
    table.rows().forEach(check::conditions);
    IntStream.range(0, table.rows().size()).forEach(check::hidden);
  }

  private void conditions(Row row) {
    for (int i = 0; i < row.conditions().size(); i++) {
      var input = table.inputs().get(i);
      var text = row.conditions().get(i);
      Cell.read(text).ifPresent(cell -> condition(row, input, text, cell));
    }
  }

  private void condition(Row row, Column input, String text, Cell cell) {
    if (isEmpty(cell)) {
      report.add(
          row.id(),
          input.name(),
          "Der Bereich „%s“ ist leer; die Zeile trifft nie zu.".formatted(text),
          "Bitte die kleinere Grenze zuerst nennen.");
    } else if (excludesAll(cell, input)) {
      report.add(
          row.id(),
          input.name(),
          "Die Bedingung schließt alle Werte aus; die Zeile trifft nie zu.",
          "Bitte mindestens einen Wert übrig lassen.");
    }
  }

  private boolean excludesAll(Cell cell, Column input) {
    var allowed = input.type().equals("boolean") ? List.of(true, false) : file.values(input.type());
    return cell instanceof Cell.OneOf list
        && list.negated()
        && !allowed.isEmpty()
        && list.literals().stream().map(Literal::value).toList().containsAll(allowed);
  }

  private static boolean isEmpty(Cell cell) {
    if (!(cell instanceof Cell.Range range)) {
      return false;
    }
    var isClosed = range.open().equals("[") && range.close().equals("]");
    return order(range.from(), range.to())
        .filter(order -> order > 0 || (order == 0 && !isClosed))
        .isPresent();
  }

  private static Optional<Integer> order(Literal from, Literal to) {
    if (from.value() instanceof LocalDate first && to.value() instanceof LocalDate last) {
      return Optional.of(first.compareTo(last));
    }
    return from.value() instanceof BigDecimal low && to.value() instanceof BigDecimal high
        ? Optional.of(low.compareTo(high))
        : Optional.empty();
  }

  /** Of tables in which one row must apply, the engine's own analysis finds it. */
  private void hidden(int place) {
    var row = table.rows().get(place);
    var above = table.rows().subList(0, place);
    above.stream()
        .filter(other -> table.hitPolicy() == HitPolicy.FIRST && covers(other, row))
        .findFirst()
        .ifPresent(
            other ->
                report.add(
                    row.id(),
                    "",
                    "Die Zeile kommt nie zum Zug, weil Zeile %s darüber immer zuerst passt."
                        .formatted(other.id()),
                    "Bitte die Zeilen tauschen oder eine entfernen."));
    above.stream()
        .filter(other -> table.hitPolicy() == HitPolicy.COLLECT && isSame(other, row))
        .findFirst()
        .ifPresent(
            other ->
                report.add(
                    row.id(),
                    "",
                    "Die Zeile sagt dasselbe wie Zeile %s.".formatted(other.id()),
                    "Bitte eine der beiden entfernen."));
  }

  private static boolean covers(Row other, Row row) {
    List<String> cells = row.conditions();
    return IntStream.range(0, cells.size())
        .allMatch(i -> Cover.of(other.conditions().get(i), cells.get(i)));
  }

  private static boolean isSame(Row other, Row row) {
    return other.conditions().equals(row.conditions())
        && other.results().equals(row.results())
        && other.annotations().equals(row.annotations());
  }
}
