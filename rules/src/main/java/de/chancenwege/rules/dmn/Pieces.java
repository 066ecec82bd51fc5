package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Literal;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A column cut at the values of its conditions: each value, and what lies between them. */
final class Pieces {
  private static final Comparator<Literal> ORDER =
      (one, other) ->
          one.value() instanceof BigDecimal number && other.value() instanceof BigDecimal another
              ? number.compareTo(another)
              : String.valueOf(one.value()).compareTo(String.valueOf(other.value()));

  private final List<Literal> values;
  private final int count;

  Pieces(Collection<Literal> named) {
    var sorted = new TreeSet<>(ORDER);
    sorted.addAll(named);
    values = List.copyOf(sorted);
    count = 2 * values.size() + 1;
  }

  /** The pieces that there are; of a closed column only the values. */
  List<Integer> all(boolean isClosed) {
    return IntStream.range(0, count).filter(i -> !isClosed || i % 2 == 1).boxed().toList();
  }

  /** The pieces to which a condition applies. */
  BitSet of(Cell cell) {
    var pieces = new BitSet(count);
    if (cell instanceof Cell.OneOf list) {
      pieces.set(0, list.negated() ? count : 0);
      list.literals().forEach(value -> pieces.set(place(value), !list.negated()));
    } else if (cell instanceof Cell.Comparison than) {
      int own = than.operator().endsWith("=") ? 1 : 0;
      int place = place(than.bound());
      var isBelow = than.operator().startsWith("<");
      pieces.set(isBelow ? 0 : place + 1 - own, isBelow ? place + own : count);
    } else if (cell instanceof Cell.Range range) {
      int first = place(range.from()) + (range.open().equals("[") ? 0 : 1);
      pieces.set(first, Math.max(first, place(range.to()) + (range.close().equals("]") ? 1 : 0)));
    } else {
      pieces.set(0, count);
    }
    return pieces;
  }

  private int place(Literal value) {
    return 2 * Collections.binarySearch(values, value, ORDER) + 1;
  }
}
