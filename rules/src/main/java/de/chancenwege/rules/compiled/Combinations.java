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

  /** A combination and what differs from it in one column or in two, up to a number. */
  void around(@Nullable Object[] row, int most, Consumer<@Nullable Object[]> visitor) {
    visitor.accept(row);
    int left = most;
    for (int first = 0; first < row.length; first++) {
      for (int second = first; second < row.length && left > 0; second++) {
        left -= deviate(row.clone(), first, second, left, visitor);
      }
    }
  }

  private int deviate(
      @Nullable Object[] row,
      int first,
      int second,
      int most,
      Consumer<@Nullable Object[]> visitor) {
    int made = 0;
    var others = first == second ? List.of(first) : columns.get(second);
    for (var value : columns.get(first)) {
      row[first] = value;
      for (var other : others) {
        if (first != second) {
          row[second] = other;
        }
        if (made++ == most) {
          return most;
        }
        visitor.accept(row);
      }
    }
    return made;
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
