package de.chancenwege.rules.evaluation;

import java.util.Arrays;

/** Sets of rows of a table; the row at position i is bit i. */
public final class RowSet {
  private RowSet() {}

  /** No row of a table with that many. */
  public static long[] empty(int rows) {
    return new long[(rows + 63) >> 6];
  }

  /** All rows of a table with that many. */
  public static long[] all(int rows) {
    var set = empty(rows);
    fill(set, rows);
    return set;
  }

  /** Makes it the set of all rows. */
  static void fill(long[] set, int rows) {
    Arrays.fill(set, -1L);
    if (set.length > 0 && (rows & 63) != 0) {
      set[set.length - 1] = -1L >>> -rows;
    }
  }

  public static void add(long[] set, int row) {
    set[row >> 6] |= 1L << row;
  }

  static void remove(long[] set, int row) {
    set[row >> 6] &= ~(1L << row);
  }

  public static boolean contains(long[] set, int row) {
    return (set[row >> 6] & (1L << row)) != 0;
  }

  public static boolean isEmpty(long[] set) {
    for (long word : set) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  public static boolean areDisjoint(long[] set, long[] other) {
    for (int i = 0; i < set.length; i++) {
      if ((set[i] & other[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether all that is in the set is in the other one too. */
  static boolean isWithin(long[] set, long[] other) {
    for (int i = 0; i < set.length; i++) {
      if ((set[i] & ~other[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Leaves what is in the other set too. */
  public static void intersect(long[] set, long[] other) {
    for (int i = 0; i < set.length; i++) {
      set[i] &= other[i];
    }
  }

  public static void unite(long[] set, long[] other) {
    for (int i = 0; i < set.length; i++) {
      set[i] |= other[i];
    }
  }

  /** The first row from a position on, or -1. */
  public static int next(long[] set, int from) {
    int index = from >> 6;
    if (index >= set.length) {
      return -1;
    }
    long word = set[index] & (-1L << from);
    while (word == 0) {
      if (++index == set.length) {
        return -1;
      }
      word = set[index];
    }
    return (index << 6) + Long.numberOfTrailingZeros(word);
  }

  /** Leaves the rows up to this one. */
  static void truncate(long[] set, int lastRow) {
    int word = lastRow >> 6;
    set[word] &= -1L >>> -(lastRow + 1);
    Arrays.fill(set, word + 1, set.length, 0);
  }
}
