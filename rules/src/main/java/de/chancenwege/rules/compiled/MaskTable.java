package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Inputs;
import de.chancenwege.rules.evaluation.RowSet;
import de.chancenwege.rules.evaluation.TableEngine;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Decision.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table as bit masks: for each column and each class of its values, the rows that pass. What is
 * left when the masks of all known inputs are laid over each other are the rows that match.
 */
final class MaskTable implements TableEngine {

  private final int[] slots;

  /** By column and class. */
  private final long[][][] masks;

  private MaskTable(int[] slots, long[][][] masks) {
    this.slots = slots;
    this.masks = masks;
  }

  /** The masks of a table; empty if a condition cannot be told by classes of values. */
  static Optional<MaskTable> of(Table table, int[] slots, Domain[] domains) {
    var masks = new long[slots.length][][];
    for (int column = 0; column < slots.length; column++) {
      var cells = cells(table, column);
      var domain = domains[column];
      masks[column] = new long[domain.size()][];
      for (int code = 0; code < domain.size(); code++) {
        var mask = mask(cells, domain, code);
        if (mask.isEmpty()) {
          return Optional.empty();
        }
        masks[column][code] = mask.get();
      }
    }
    return Optional.of(new MaskTable(slots, masks));
  }

  private static List<Optional<Cell>> cells(Table table, int column) {
    return table.rows().stream().map(row -> Cell.read(row.conditions().get(column))).toList();
  }

  private static Optional<long[]> mask(List<Optional<Cell>> cells, Domain domain, int code) {
    var mask = RowSet.empty(cells.size());
    for (int row = 0; row < cells.size(); row++) {
      var passes = cells.get(row).flatMap(cell -> domain.passes(cell, code));
      if (passes.isEmpty()) {
        return Optional.empty();
      }
      if (passes.get()) {
        RowSet.add(mask, row);
      }
    }
    return Optional.of(mask);
  }

  /** The same but for the masks of one column: a fault, to see whether it is found. */
  MaskTable withColumn(int column, long[][] changed) {
    var others = masks.clone();
    others[column] = changed;
    return new MaskTable(slots, others);
  }

  /** Copies of the masks of a column, by class. */
  long[][] column(int column) {
    return Arrays.stream(masks[column]).map(long[]::clone).toArray(long[][]::new);
  }

  @Override
  public boolean match(Inputs inputs, long[] rows) {
    for (int column = 0; column < slots.length; column++) {
      if (inputs.isKnown(slots[column])) {
        RowSet.intersect(rows, masks[column][inputs.code(slots[column])]);
        if (RowSet.isEmpty(rows)) {
          return true;
        }
      }
    }
    return true;
  }

  @Override
  public boolean passing(int column, int code, long[] rows) {
    RowSet.unite(rows, masks[column][code]);
    return true;
  }
}
