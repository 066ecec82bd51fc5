package de.chancenwege.rules.compiled;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through combinations of values, one for each column. */
final class Combinations {

  private final List<List<@Nullable Object>> columns;

  Combinations(List<List<@Nullable Object>> columns) {
    this.columns = columns;
  }

  /** How many there are; huge numbers are not exact. */
  double count() {
    return columns.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
  }

  /** Every combination. The array is used again. */
  void all(Consumer<@Nullable Object[]> visitor) {
    visit(new Object[columns.size()], 0, visitor);
  }

  private void visit(@Nullable Object[] row, int column, Consumer<@Nullable Object[]> visitor) {
    if (column == row.length) {
      visitor.accept(row);
      return;
    }
    for (var value : columns.get(column)) {
      row[column] = value;
      visit(row, column + 1, visitor);
    }
  }

  /**
   * A combination and what differs from it in one column or in two: everything, or so many of it by
   * chance.
   */
  void around(
      @Nullable Object[] row, int most, Random chance, Consumer<@Nullable Object[]> visitor) {
    visitor.accept(row);
    if (deviations() <= most) {
      deviate(row, visitor);
    } else {
      for (int i = 0; i < most; i++) {
        var other = row.clone();
        exchange(other, chance);
        exchange(other, chance);
        visitor.accept(other);
      }
    }
  }

  private void exchange(@Nullable Object[] row, Random chance) {
    int column = chance.nextInt(row.length);
    row[column] = Samples.pick(columns.get(column), chance);
  }

  private long deviations() {
    long one = columns.stream().mapToLong(List::size).sum();
    return one + one * one / 2;
  }

  private void deviate(@Nullable Object[] row, Consumer<@Nullable Object[]> visitor) {
    for (int first = 0; first < row.length; first++) {
      for (var value : columns.get(first)) {
        var other = row.clone();
        other[first] = value;
        visitor.accept(other);
        for (int second = first + 1; second < row.length; second++) {
          for (var another : columns.get(second)) {
            var both = other.clone();
            both[second] = another;
            visitor.accept(both);
          }
        }
      }
    }
  }

  /** Combinations by chance. */
  void random(int number, Random chance, Consumer<@Nullable Object[]> visitor) {
    var row = new @Nullable Object[columns.size()];
    for (int i = 0; i < number; i++) {
      for (int column = 0; column < row.length; column++) {
        row[column] = Samples.pick(columns.get(column), chance);
      }
      visitor.accept(row);
    }
  }
}
