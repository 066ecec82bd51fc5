package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Inputs;
import de.chancenwege.rules.evaluation.RowSet;
import de.chancenwege.rules.evaluation.TableEngine;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Decision.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
      var rows = passing(table, column, domains[column]);
      if (rows.isEmpty()) {
        return Optional.empty();
      }
      masks[column] = masks(rows.get(), domains[column].size());
    }
    return Optional.of(new MaskTable(slots, masks));
  }

  /** For each row the classes of values that pass its condition in a column. */
  private static Optional<List<BitSet>> passing(Table table, int column, Domain domain) {
    var rows = new ArrayList<BitSet>();
    for (var row : table.rows()) {
      var classes = Cell.read(row.conditions().get(column)).flatMap(domain::passing);
      if (classes.isEmpty()) {
        return Optional.empty();
      }
      rows.add(classes.get());
    }
    return Optional.of(rows);
  }

  private static long[][] masks(List<BitSet> rows, int classes) {
    var masks = new long[classes][];
    for (int code = 0; code < classes; code++) {
      masks[code] = RowSet.empty(rows.size());
      for (int row = 0; row < rows.size(); row++) {
        if (rows.get(row).get(code)) {
          RowSet.add(masks[code], row);
        }
      }
    }
    return masks;
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
