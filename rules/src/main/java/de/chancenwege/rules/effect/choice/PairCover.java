package de.chancenwege.rules.effect.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Rows of choices among which every two choices of two dimensions stand together at least once. */
final class PairCover {

  private static final int OPEN = -1;

  private final int[] sizes;

  /** By two dimensions, the pairs of choices that no row has yet. */
  private final BitSet[][] open;

  private final List<int[]> rows = new ArrayList<>();

  private PairCover(int[] sizes) {
    this.sizes = sizes;
    this.open = new BitSet[sizes.length][sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      for (int j = i + 1; j < sizes.length; j++) {
        open[i][j] = new BitSet();
        open[i][j].set(0, sizes[i] * sizes[j]);
      }
    }
  }

  /**
   * Such rows.
   *
   * @param sizes number of choices by dimension
   */
  static List<int[]> of(int[] sizes) {
    var cover = new PairCover(sizes);
    for (int i = 0; i < sizes.length; i++) {
      for (int j = i + 1; j < sizes.length; j++) {
        while (!cover.open[i][j].isEmpty()) {
          cover.add(i, j);
        }
      }
    }
    return cover.rows;
  }

  /** Adds a row with an open pair of two dimensions and as many other open pairs as it can have. */
  private void add(int i, int j) {
    var row = new int[sizes.length];
    Arrays.fill(row, OPEN);
    int pair = open[i][j].nextSetBit(0);
    row[i] = pair / sizes[j];
    row[j] = pair % sizes[j];
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      if (row[dimension] == OPEN) {
        row[dimension] = best(row, dimension);
      }
    }
    for (int one = 0; one < sizes.length; one++) {
      for (int other = one + 1; other < sizes.length; other++) {
        open[one][other].clear(row[one] * sizes[other] + row[other]);
      }
    }
    rows.add(row);
  }

  /** The choice with most open pairs; of equal ones another for each row. */
  private int best(int[] row, int dimension) {
    int best = 0;
    int most = -1;
    for (int i = 0; i < sizes[dimension]; i++) {
      int choice = (i + rows.size()) % sizes[dimension];
      int pairs = openPairs(row, dimension, choice);
      if (pairs > most) {
        most = pairs;
        best = choice;
      }
    }
    return best;
  }

  private int openPairs(int[] row, int dimension, int choice) {
    int pairs = 0;
    for (int other = 0; other < sizes.length; other++) {
      if (row[other] != OPEN && isOpen(dimension, choice, other, row[other])) {
        pairs++;
      }
    }
    return pairs;
  }

  private boolean isOpen(int one, int choice, int other, int otherChoice) {
    return one < other
        ? open[one][other].get(choice * sizes[other] + otherChoice)
        : open[other][one].get(otherChoice * sizes[one] + choice);
  }
}
