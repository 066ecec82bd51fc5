package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.RowSet;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Ways to spoil the masks of one column: by class of values, the rows that pass. */
enum MaskFault {
  ROW_LOST_IN_ONE_CLASS((masks, rows) -> set(masks[0], rows / 2, false)),
  ROW_ADDED_IN_ONE_CLASS((masks, rows) -> set(masks[masks.length / 2], rows / 2, true)),
  ROW_TURNED_IN_LAST_CLASS((masks, rows) -> turn(masks[masks.length - 1], 0)),
  FIRST_ROW_LOST((masks, rows) -> column(masks, 0, false)),
  LAST_ROW_LOST((masks, rows) -> column(masks, rows - 1, false)),
  FIRST_ROW_ALWAYS((masks, rows) -> column(masks, 0, true)),
  LAST_ROW_ALWAYS((masks, rows) -> column(masks, rows - 1, true)),
  EVERY_OTHER_ROW_LOST(
      (masks, rows) ->
          IntStream.range(0, rows).filter(r -> r % 2 == 0).forEach(r -> column(masks, r, false))),
  ROW_LIKE_THE_ONE_BEFORE((masks, rows) -> each(masks, m -> set(m, 1, RowSet.contains(m, 0)))),
  ROW_ALSO_WHERE_THE_ONE_BEFORE(
      (masks, rows) -> each(masks, m -> set(m, 1, RowSet.contains(m, 0) || RowSet.contains(m, 1)))),
  ROW_ONLY_WHERE_THE_ONE_BEFORE(
      (masks, rows) -> each(masks, m -> set(m, 1, RowSet.contains(m, 0) && RowSet.contains(m, 1)))),
  ROW_IN_THE_NEXT_CLASS(
      (masks, rows) -> {
        boolean last = RowSet.contains(masks[masks.length - 1], rows / 2);
        for (int code = masks.length - 1; code > 0; code--) {
          set(masks[code], rows / 2, RowSet.contains(masks[code - 1], rows / 2));
        }
        set(masks[0], rows / 2, last);
      }),
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
  CLASSES_OFF_BY_MINUS_ONE(
      (masks, rows) -> {
        for (int code = 0; code < masks.length - 1; code++) {
          masks[code] = masks[code + 1].clone();
        }
      }),
  CLASS_UNITED_WITH_THE_NEXT((masks, rows) -> RowSet.unite(masks[0], masks[1])),
  CLASS_CUT_BY_THE_NEXT((masks, rows) -> RowSet.intersect(masks[0], masks[1])),
  ALL_CLASSES_LIKE_THE_FIRST(
      (masks, rows) ->
          IntStream.range(1, masks.length).forEach(code -> masks[code] = masks[0].clone())),
  ALL_CLASSES_UNITED(
      (masks, rows) -> {
        var all = RowSet.empty(rows);
        each(masks, mask -> RowSet.unite(all, mask));
        each(masks, mask -> RowSet.unite(mask, all));
      }),
  FIRST_AND_LAST_CLASS_SWAPPED(
      (masks, rows) -> {
        var first = masks[0];
        masks[0] = masks[masks.length - 1];
        masks[masks.length - 1] = first;
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
  ROWS_SHIFTED_BACK(
      (masks, rows) -> {
        for (var mask : masks) {
          for (int row = 0; row < rows - 1; row++) {
            set(mask, row, RowSet.contains(mask, row + 1));
          }
        }
      }),
  ROWS_REVERSED(
      (masks, rows) ->
          each(
              masks,
              mask -> {
                var before = mask.clone();
                IntStream.range(0, rows)
                    .forEach(row -> set(mask, row, RowSet.contains(before, rows - 1 - row)));
              })),
  LAST_ROW_OF_FIRST_WORD_LOST((masks, rows) -> column(masks, Long.SIZE - 1, false)),
  FIRST_ROW_OF_SECOND_WORD_LOST((masks, rows) -> column(masks, Long.SIZE, false)),
  HALF_A_WORD_LOST((masks, rows) -> each(masks, mask -> mask[0] &= 0xFFFF_FFFFL)),
  HALF_A_WORD_FULL((masks, rows) -> each(masks, mask -> mask[0] |= 0xFFFF_FFFFL << 32)),
  ROWS_BY_HALF_A_WORD(
      (masks, rows) -> each(masks, mask -> mask[0] = mask[0] & 0xFFFF_FFFFL | mask[0] << 32)),
  SECOND_WORD_FULL((masks, rows) -> each(masks, mask -> mask[1] = (1L << (rows - Long.SIZE)) - 1)),
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

  /** Whether it is about tables with more rows than one word holds. */
  boolean isAboutWords() {
    return ordinal() >= LAST_ROW_OF_FIRST_WORD_LOST.ordinal();
  }

  /** Spoils the masks of a table of so many rows. */
  void spoil(long[][] masks, int rows) {
    spoil.accept(masks, rows);
  }

  private static void each(long[][] masks, Consumer<long[]> change) {
    Arrays.stream(masks).forEach(change);
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
