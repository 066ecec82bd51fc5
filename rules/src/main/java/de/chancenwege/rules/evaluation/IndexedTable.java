package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A decision table, ready to be evaluated. */
final class IndexedTable {

  final TableFile file;
  final Table table;
  final TableEngine engine;
  final HitPolicy policy;

  /** Slots of the input columns. */
  final int[] inputs;

  /** By column, the rows that do not test it. */
  final long[][] untested;

  /** By row, what its output cells give. */
  final Result[][] results;

  /** By row, how it appears in an advice. */
  final RowHit[] hits;

  /** Where the working memory keeps the rows of this table. */
  final int position;

  IndexedTable(TableFile file, Table table, Slots slots, Engines engines, int position) {
    this.file = file;
    this.table = table;
    this.policy = table.hitPolicy();
    this.position = position;
    this.inputs = slots.of(file, table.inputs().stream().map(Column::name).toList());
    this.engine = engines.table(file, table, inputs, slots);
    var derived =
        RoutePattern.isRouteTable(table.name())
            ? Optional.<Domain>empty()
            : Optional.of(slots.domain(slots.of(table.name())));
    this.results =
        table.rows().stream()
            .map(row -> results(row.results(), slots, derived))
            .toArray(Result[][]::new);
    this.untested =
        IntStream.range(0, inputs.length).mapToObj(this::untested).toArray(long[][]::new);
    this.hits = table.rows().stream().map(row -> RowHits.of(file, row)).toArray(RowHit[]::new);
  }

  private long[] untested(int column) {
    var rows = RowSet.empty(size());
    for (int i = 0; i < size(); i++) {
      var cell = Cell.read(table.rows().get(i).conditions().get(column));
      if (cell.filter(Cell.Any.class::isInstance).isPresent()) {
        RowSet.add(rows, i);
      }
    }
    return rows;
  }

  private Result[] results(List<String> cells, Slots slots, Optional<Domain> derived) {
    return cells.stream()
        .map(cell -> Result.of(cell, name -> slots.of(file, name), derived))
        .toArray(Result[]::new);
  }

  /** Number of rows. */
  int size() {
    return results.length;
  }

  /** Whether a row has a condition in a column. */
  boolean tests(int row, int column) {
    return !RowSet.contains(untested[column], row);
  }

  /** Whether a row applies to every case. */
  boolean testsNothing(int row) {
    return Arrays.stream(untested).allMatch(rows -> RowSet.contains(rows, row));
  }

  /** What a row gives in the output column of that position; nothing without such a column. */
  Result result(int row, int output) {
    return output < 0 ? Result.NOTHING : results[row][output];
  }
}
