package de.chancenwege.rules.dmn;

import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.ValueType;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Goes through the cases that a table tells apart as the validator would, but quickly, and stops as
 * soon as it is clear that the validator would need too long.
 */
final class Sweep {
  /** About ten seconds of the validator; what is in force needs a hundredth. */
  private static final long MOST_WORK = 100_000_000;

  /** About a second of the validator, which compares the rows of every overlap with each other. */
  private static final long MOST_COMPARISONS = 5_000;

  /** What every step costs, however few rows are left. */
  private static final int STEP = 500;

  private final Table table;
  private final List<List<BitSet>> columns;
  private final List<Overlap> overlaps = new ArrayList<>();
  private long work;
  private long comparisons;

  private Sweep(TableFile file, Table table) {
    this.table = table;
    this.columns =
        IntStream.range(0, table.inputs().size()).mapToObj(i -> column(file, table, i)).toList();
  }

  static Sweep of(TableFile file, Table table) {
    var sweep = new Sweep(file, table);
    var rows = new BitSet();
    rows.set(0, table.rows().size());
    sweep.look(0, rows);
    return sweep;
  }

  /** Whether there are too many cases for the validator, whatever applies to them. */
  boolean isTooLong() {
    return work > MOST_WORK;
  }

  /** Whether too many rows apply to the same cases for the validator. */
  boolean isCrowded() {
    return comparisons > MOST_COMPARISONS;
  }

  /** Rows that apply to the same case, as far as the sweep went; the most at once first. */
  List<Overlap> overlaps() {
    return overlaps.stream()
        .distinct()
        .filter(one -> one.isLargestOf(overlaps))
        .sorted(Comparator.comparing(one -> -one.rows().size()))
        .toList();
  }

  /** For each class of values of a column that there can be, the rows that apply there. */
  private static List<BitSet> column(TableFile file, Table table, int column) {
    var input = table.inputs().get(column);
    var cells = table.rows().stream().map(row -> Cell.read(row.conditions().get(column))).toList();
    var allowed = Example.allowed(file, input);
    var named =
        Stream.concat(
                allowed.stream(),
                cells.stream()
                    .flatMap(Optional::stream)
                    .flatMap(cell -> cell.literals().stream())
                    .map(Literal::value))
            .toList();
    var domain = Domain.of(ValueType.named(input.type()), named, List.of());
    var passing =
        cells.stream().map(cell -> cell.flatMap(domain::passing).orElseGet(BitSet::new)).toList();
    return IntStream.range(0, domain.size())
        .filter(code -> allowed.isEmpty() || domain.value(code).isPresent())
        .mapToObj(code -> rows(passing, code))
        .toList();
  }

  private static BitSet rows(List<BitSet> passing, int code) {
    var rows = new BitSet(passing.size());
    IntStream.range(0, passing.size()).filter(i -> passing.get(i).get(code)).forEach(rows::set);
    return rows;
  }

  private void look(int column, BitSet active) {
    if (isTooLong() || isCrowded()) {
      return;
    }
    work += STEP + (long) active.cardinality() * table.rows().size();
    if (column == columns.size()) {
      note(active);
      return;
    }
    var before = new BitSet();
    for (var rows : columns.get(column)) {
      var next = (BitSet) rows.clone();
      next.and(active);
      if (!next.isEmpty() && !next.equals(before)) {
        look(column + 1, next);
      }
      before = next;
    }
  }

  private void note(BitSet active) {
    int rows = active.cardinality();
    if (rows > 1) {
      comparisons += (long) rows * rows;
      overlaps.add(
          new Overlap(table, active.stream().mapToObj(i -> table.rows().get(i).id()).toList()));
    }
  }
}
