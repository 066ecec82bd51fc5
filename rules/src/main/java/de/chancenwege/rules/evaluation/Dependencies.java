package de.chancenwege.rules.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which slots are derived from which. */
final class Dependencies {

  private final int[][] inputs;

  /** By slot, the slots that it is derived from, directly or not, with itself. */
  private final BitSet[] behind;

  Dependencies(Source[] sources) {
    this.inputs =
        Arrays.stream(sources).map(source -> inputs(source).toArray()).toArray(int[][]::new);
    this.behind = IntStream.range(0, inputs.length).mapToObj(this::readBy).toArray(BitSet[]::new);
  }

  private static IntStream inputs(Source source) {
    if (source instanceof Source.Event event) {
      return IntStream.of(event.slot());
    }
    if (source instanceof Source.View view) {
      return IntStream.of(view.slot());
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
    return IntStream.range(0, behind.length)
        .filter(derived -> behind[derived].get(slot))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** The slot and all that it is derived from, directly or not. */
  BitSet behind(int slot) {
    return behind[slot];
  }

  /** Whether a slot is derived from another without a third between them. */
  boolean readsDirectly(int slot, int input) {
    return Arrays.stream(inputs[slot]).anyMatch(i -> i == input);
  }

  /** All slots that the tables read, directly or not. */
  BitSet readBy(Stream<IndexedTable> tables) {
    return tables
        .flatMapToInt(Dependencies::inputs)
        .collect(BitSet::new, (read, slot) -> read.or(behind[slot]), BitSet::or);
  }

  private BitSet readBy(int slot) {
    var read = new BitSet();
    read(slot, read);
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
