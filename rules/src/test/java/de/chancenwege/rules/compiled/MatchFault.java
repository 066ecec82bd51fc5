package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.Inputs;
import de.chancenwege.rules.evaluation.RowSet;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Ways to lay masks wrongly over each other. The masks and the classes of values stay right. */
enum MatchFault {
  FIRST_COLUMN_SKIPPED,
  LAST_COLUMN_SKIPPED,
  ONLY_FIRST_COLUMN,
  ONLY_LAST_COLUMN,
  NO_COLUMN,
  UNKNOWN_PASSES_NOTHING,
  UNKNOWN_COUNTS_AS_FIRST_CLASS,
  UNKNOWN_COUNTS_AS_LAST_CLASS,
  FIRST_MATCH_LOST,
  LAST_MATCH_LOST,
  NOTHING_EVER,
  FIRST_ROW_WHERE_NONE_MATCHES,
  FAILS_WHERE_NONE_MATCHES;

  /** The rows that are found wrongly; false if it fails. */
  boolean match(MaskTable masks, int[] slots, Inputs inputs, long[] rows) {
    columns(slots.length).forEach(column -> lay(masks.column(column), slots[column], inputs, rows));
    return finish(rows);
  }

  private IntStream columns(int size) {
    return switch (this) {
      case FIRST_COLUMN_SKIPPED -> IntStream.range(1, size);
      case LAST_COLUMN_SKIPPED -> IntStream.range(0, size - 1);
      case ONLY_FIRST_COLUMN -> IntStream.of(0);
      case ONLY_LAST_COLUMN -> IntStream.of(size - 1);
      case NO_COLUMN -> IntStream.empty();
      default -> IntStream.range(0, size);
    };
  }

  private void lay(long[][] masks, int slot, Inputs inputs, long[] rows) {
    if (inputs.isKnown(slot)) {
      RowSet.intersect(rows, masks[inputs.code(slot)]);
      return;
    }
    switch (this) {
      case UNKNOWN_PASSES_NOTHING -> Arrays.fill(rows, 0);
      case UNKNOWN_COUNTS_AS_FIRST_CLASS -> RowSet.intersect(rows, masks[0]);
      case UNKNOWN_COUNTS_AS_LAST_CLASS -> RowSet.intersect(rows, masks[masks.length - 1]);
      default -> {}
    }
  }

  private boolean finish(long[] rows) {
    boolean none = RowSet.isEmpty(rows);
    switch (this) {
      case FIRST_MATCH_LOST -> rows[0] &= rows[0] - 1;
      case LAST_MATCH_LOST -> rows[0] &= ~Long.highestOneBit(rows[0]);
      case NOTHING_EVER -> rows[0] = 0;
      case FIRST_ROW_WHERE_NONE_MATCHES -> rows[0] = none ? 1 : rows[0];
      default -> {}
    }
    return !none || this != FAILS_WHERE_NONE_MATCHES;
  }
}
