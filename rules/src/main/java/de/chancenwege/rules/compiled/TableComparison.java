package de.chancenwege.rules.compiled;

import de.chancenwege.rules.compiled.Certificate.Proof;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.evaluation.RowSet;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.evaluation.TableEngine;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares the rows that two engines find in one table. */
final class TableComparison {

  private static final long[] FAILED = {};

  private final TableFile file;
  private final Table table;
  private final TableEngine truth;
  private final TableEngine twin;
  private final Slots all;
  private final int[] slots;
  private final GivenInputs inputs;
  private final long[] differing;
  private long compared;
  private long differences;

  TableComparison(TableFile file, Table table, TableEngine truth, TableEngine twin, Slots all) {
    this.file = file;
    this.table = table;
    this.truth = truth;
    this.twin = twin;
    this.all = all;
    this.slots = all.of(file, table.inputs().stream().map(Column::name).toList());
    this.inputs = new GivenInputs(all);
    this.differing = RowSet.empty(table.rows().size());
    table.needs().stream()
        .mapToInt(need -> all.of(file, need))
        .filter(slot -> Arrays.stream(slots).noneMatch(tested -> tested == slot))
        .forEach(slot -> inputs.set(slot, Samples.any(all.domain(slot))));
  }

  Proof prove(String name, Thoroughness thoroughness) {
    for (int column = 0; column < slots.length; column++) {
      compareClasses(column);
    }
    var columns =
        IntStream.range(0, slots.length)
            .mapToObj(column -> Samples.ofColumn(file, table, column, all.domain(slots[column])))
            .toList();
    var combinations = new Combinations(columns);
    boolean everything = combinations.count() <= thoroughness.everything();
    if (everything) {
      combinations.all(this::compare);
    } else {
      var chance = new Random(Samples.SEED);
      for (int row = 0; row < table.rows().size(); row++) {
        var fitting = fitting(row, columns);
        combinations.around(fitting.get(0), thoroughness.pairs(), chance, this::compare);
        fitting.stream().skip(1).forEach(this::compare);
      }
      combinations.random(thoroughness.random(), chance, this::compare);
    }
    var equal = everything ? Verdict.ALL_EQUAL : Verdict.SAMPLE_EQUAL;
    return new Proof(
        name, differences == 0 ? equal : Verdict.DIFFERENT, compared, differences, rows());
  }

  /** Inputs that a row is about: together, every value that one of its cells names. */
  private List<@Nullable Object[]> fitting(int row, List<List<@Nullable Object>> columns) {
    var passing = new ArrayList<List<?>>();
    for (int column = 0; column < slots.length; column++) {
      var cell = Cell.read(table.rows().get(row).conditions().get(column)).orElseThrow();
      passing.add(Samples.fitting(cell, columns.get(column)));
    }
    int most = passing.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, most)
        .<@Nullable Object[]>mapToObj(i -> passing.stream().map(all -> at(all, i)).toArray())
        .toList();
  }

  private static @Nullable Object at(List<?> values, int i) {
    return values.isEmpty() ? null : values.get(i % values.size());
  }

  /** What each class of values passes alone; a row that another one hides shows here. */
  private void compareClasses(int column) {
    var domain = all.domain(slots[column]);
    for (int code = 0; code < domain.size(); code++) {
      if (!domain.examples(code).isEmpty()) {
        count(passing(truth, column, code), passing(twin, column, code));
      }
    }
  }

  private long[] passing(TableEngine engine, int column, int code) {
    var rows = RowSet.empty(table.rows().size());
    return engine.passing(column, code, rows) ? rows : FAILED;
  }

  private void count(long[] expected, long[] found) {
    Certification.goOn();
    compared++;
    if (!Arrays.equals(expected, found)) {
      differences++;
      for (int i = 0; i < Math.min(expected.length, found.length); i++) {
        differing[i] |= expected[i] ^ found[i];
      }
    }
  }

  /** Rows that only one of the two found. */
  private List<String> rows() {
    return BitSet.valueOf(differing).stream().mapToObj(row -> table.rows().get(row).id()).toList();
  }

  private void compare(@Nullable Object[] row) {
    for (int column = 0; column < slots.length; column++) {
      inputs.set(slots[column], row[column]);
    }
    count(found(truth), found(twin));
  }

  /** The rows found; under FIRST, only the first counts. No rows and one that fails differ. */
  private long[] found(TableEngine engine) {
    var rows = RowSet.all(table.rows().size());
    if (!engine.match(inputs, rows)) {
      return FAILED;
    }
    int first = table.hitPolicy() == HitPolicy.FIRST ? RowSet.next(rows, 0) : -1;
    if (first >= 0) {
      Arrays.fill(rows, 0);
      RowSet.add(rows, first);
    }
    return rows;
  }
}
