package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.RowSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Ways to spoil the masks of one column: by class of values, the rows that pass. */
enum MaskFault {
  ROW_LOST_IN_ONE_CLASS((masks, rows) -> set(masks[0], rows / 2, false)),
  ROW_ADDED_IN_ONE_CLASS((masks, rows) -> set(masks[masks.length / 2], rows / 2, true)),
  ROW_TURNED_IN_LAST_CLASS((masks, rows) -> turn(masks[masks.length - 1], 0)),
  FIRST_ROW_LOST((masks, rows) -> column(masks, 0, false)),
  LAST_ROW_LOST((masks, rows) -> column(masks, rows - 1, false)),
  FIRST_ROW_ALWAYS((masks, rows) -> column(masks, 0, true)),
  SECOND_ROW_ALWAYS((masks, rows) -> column(masks, 1, true)),
  ROW_NEGATED(
      (masks, rows) -> {
        for (var mask : masks) {
          turn(mask, rows / 2);
        }
      }),
  TWO_ROWS_SWAPPED(
      (masks, rows) -> {
        for (var mask : masks) {
          boolean first = RowSet.contains(mask, 0);
          set(mask, 0, RowSet.contains(mask, 1));
          set(mask, 1, first);
        }
      }),
  ROWS_SHIFTED(
      (masks, rows) -> {
        for (var mask : masks) {
          for (int row = rows - 1; row > 0; row--) {
            set(mask, row, RowSet.contains(mask, row - 1));
          }
        }
      }),
  CLASS_EMPTY((masks, rows) -> fill(masks[0], rows, false)),
  CLASS_FULL((masks, rows) -> fill(masks[0], rows, true)),
  LAST_CLASS_EMPTY((masks, rows) -> fill(masks[masks.length - 1], rows, false)),
  LAST_CLASS_FULL((masks, rows) -> fill(masks[masks.length - 1], rows, true)),
  CLASS_NEGATED(
      (masks, rows) -> IntStream.range(0, rows).forEach(row -> turn(masks[masks.length / 2], row))),
  CLASS_LIKE_THE_NEXT((masks, rows) -> masks[0] = masks[1].clone()),
  CLASS_LIKE_THE_ONE_BEFORE(
      (masks, rows) -> masks[masks.length - 1] = masks[masks.length - 2].clone()),
  CLASSES_OFF_BY_ONE(
      (masks, rows) -> {
        for (int code = masks.length - 1; code > 0; code--) {
          masks[code] = masks[code - 1].clone();
        }
      }),
  CLASSES_REVERSED(
      (masks, rows) -> {
        for (int low = 0, high = masks.length - 1; low < high; low++, high--) {
          var mask = masks[low];
          masks[low] = masks[high];
          masks[high] = mask;
        }
      }),
  COLUMN_IGNORED(
      (masks, rows) -> {
        for (var mask : masks) {
          fill(mask, rows, true);
        }
      }),
  COLUMN_NEVER(
      (masks, rows) -> {
        for (var mask : masks) {
          fill(mask, rows, false);
        }
      }),
  COLUMN_NEGATED(
      (masks, rows) -> {
        for (var mask : masks) {
          IntStream.range(0, rows).forEach(row -> turn(mask, row));
        }
      }),
  SECOND_WORD_LOST(
      (masks, rows) -> {
        for (var mask : masks) {
          mask[1] = 0;
        }
      }),
  WORDS_SWAPPED(
      (masks, rows) -> {
        for (var mask : masks) {
          long first = mask[0];
          mask[0] = mask[1];
          mask[1] = first & (1L << (rows - Long.SIZE)) - 1;
        }
      });

  private final BiConsumer<long[][], Integer> spoil;

  MaskFault(BiConsumer<long[][], Integer> spoil) {
    this.spoil = spoil;
  }

  /** Spoils the masks of a table of so many rows. */
  void spoil(long[][] masks, int rows) {
    spoil.accept(masks, rows);
  }

  private static void column(long[][] masks, int row, boolean passes) {
    for (var mask : masks) {
      set(mask, row, passes);
    }
  }

  private static void fill(long[] mask, int rows, boolean passes) {
    IntStream.range(0, rows).forEach(row -> set(mask, row, passes));
  }

  private static void set(long[] mask, int row, boolean passes) {
    if (RowSet.contains(mask, row) != passes) {
      turn(mask, row);
    }
  }

  private static void turn(long[] mask, int row) {
    mask[row / Long.SIZE] ^= 1L << row % Long.SIZE;
  }
}
