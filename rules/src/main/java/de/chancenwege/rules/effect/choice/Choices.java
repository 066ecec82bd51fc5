package de.chancenwege.rules.effect.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Which answers stand together: all combinations if they are few enough, else a part of them. */
public final class Choices {

  /** Instead of a choice: the answer that the person has anyway. */
  public static final int NONE = -1;

  /** So that the same is tried again. */
  private static final int SEED = 20_260_819;

  /** How likely an answer is another one: some people differ in little from an open way. */
  private static final double[] CHANCES = {0.15, 0.4, 1};

  private final int[] sizes;
  private final int size;
  private final List<int[]> some;

  private Choices(int[] sizes, int size, List<int[]> some) {
    this.sizes = sizes;
    this.size = size;
    this.some = some;
  }

  /**
   * Choices within a limit.
   *
   * @param sizes number of choices by dimension
   * @param fixed how many dimensions, from the first on, are always chosen in
   */
  public static Choices of(int[] sizes, int fixed, int limit) {
    double all = Arrays.stream(sizes).asDoubleStream().reduce(1, (a, b) -> a * b);
    if (all <= limit) {
      return new Choices(sizes, (int) all, List.of());
    }
    var some = new ArrayList<>(PairCover.of(sizes));
    var chance = new Random(SEED);
    while (some.size() < limit) {
      some.add(random(sizes, fixed, chance));
    }
    return new Choices(sizes, limit, some);
  }

  private static int[] random(int[] sizes, int fixed, Random chance) {
    double likely = CHANCES[chance.nextInt(CHANCES.length)];
    var row = new int[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      row[i] = i < fixed || chance.nextDouble() < likely ? chance.nextInt(sizes[i]) : NONE;
    }
    return row;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Whether these are all combinations. */
  public boolean isWhole() {
    return some.isEmpty();
  }

  /** By dimension, the number of the choice, or {@link #NONE}. */
  public int[] row(int number) {
    if (!isWhole()) {
      return some.get(number);
    }
    var row = new int[sizes.length];
    int rest = number;
    for (int i = sizes.length - 1; i >= 0; i--) {
      row[i] = rest % sizes[i];
      rest /= sizes[i];
    }
    return row;
  }
}
