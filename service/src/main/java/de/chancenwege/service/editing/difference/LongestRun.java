package de.chancenwege.service.editing.difference;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The longest run of growing numbers in a list, with gaps. */
final class LongestRun {
  private static final int NONE = -1;

  private final int[] numbers;

  /** Position at which the best run of each length ends, as far as seen. */
  private final int[] ends;

  /** Position before each in the best run that ends with it. */
  private final int[] previous;

  private int length;

  LongestRun(int[] numbers) {
    this.numbers = numbers.clone();
    this.ends = new int[numbers.length];
    this.previous = new int[numbers.length];
    Arrays.fill(previous, NONE);
    IntStream.range(0, numbers.length).forEach(this::take);
  }

  private void take(int position) {
    int before = shorter(position);
    previous[position] = before == 0 ? NONE : ends[before - 1];
    ends[before] = position;
    length = Math.max(length, before + 1);
  }

  /** Length of the longest run that the number at a position can go on. */
  private int shorter(int position) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[ends[middle]] < numbers[position]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Positions of the numbers of the run, the last one first. */
  IntStream positions() {
    return length == 0
        ? IntStream.empty()
        : IntStream.iterate(ends[length - 1], p -> p != NONE, p -> previous[p]);
  }
}
