package de.chancenwege.rules.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which slots are derived from which. */
final class Dependencies {

  private final int[][] inputs;

  Dependencies(Source[] sources) {
    this.inputs =
        Arrays.stream(sources).map(source -> inputs(source).toArray()).toArray(int[][]::new);
  }

  private static IntStream inputs(Source source) {
    if (source instanceof Source.Event event) {
      return IntStream.of(event.slot());
    }
    if (source instanceof Source.Calculated formula) {
      return Arrays.stream(formula.inputs());
    }
    return source instanceof Source.Decided decided ? inputs(decided.table()) : IntStream.empty();
  }

  /** Slots that a table tests or takes results from. */
  private static IntStream inputs(IndexedTable table) {
    var taken =
        Arrays.stream(table.results)
            .flatMap(Arrays::stream)
            .filter(Result::isTaken)
            .mapToInt(Result::slot);
    return IntStream.concat(Arrays.stream(table.inputs), taken);
  }

  /** The slot and all that are derived from it, directly or not. */
  BitSet derivedFrom(int slot) {
    var derived = new BitSet();
    derived.set(slot);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int i = 0; i < inputs.length; i++) {
        if (!derived.get(i) && Arrays.stream(inputs[i]).anyMatch(derived::get)) {
          derived.set(i);
          grows = true;
        }
      }
    }
    return derived;
  }

  /** All slots that the tables read, directly or not. */
  BitSet readBy(Stream<IndexedTable> tables) {
    var read = new BitSet();
    tables.flatMapToInt(Dependencies::inputs).forEach(slot -> read(slot, read));
    return read;
  }

  private void read(int slot, BitSet read) {
    if (!read.get(slot)) {
      read.set(slot);
      for (int input : inputs[slot]) {
        read(input, read);
      }
    }
  }
}
