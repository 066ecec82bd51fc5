package de.chancenwege.rules.evaluation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways for one person to rows that apply, through the rows that decide what they ask for. */
final class Ways {
  private final Marked marked;
  private final WorkingMemory memory;
  private final BitSet free;
  private final IntPredicate isOther;
  private final Map<List<Object>, Way> known = new HashMap<>();

  /**
   * Ways for the person in a memory.
   *
   * @param free facts that may be answered otherwise
   * @param isOther whether the value of a slot differs from that in the other rulebook
   */
  Ways(Marked marked, WorkingMemory memory, BitSet free, IntPredicate isOther) {
    this.marked = marked;
    this.memory = memory;
    this.free = free;
    this.isOther = isOther;
  }

  /** Answers that are missing on a way through rows. */
  record Way(int steps, BitSet slots) {
    static final Way DONE = new Way(0, new BitSet());
    static final Way NONE = new Way(Lack.NEVER, new BitSet());

    Way and(Way next) {
      if (next.steps == 0) {
        return this;
      }
      var all = (BitSet) slots.clone();
      all.or(next.slots);
      return new Way(Math.min(steps + next.steps, Lack.NEVER), all);
    }

    Way or(Way way) {
      return way.steps < steps ? way : this;
    }

    Lack lack(Slots all) {
      return new Lack(
          steps,
          slots.stream()
              .mapToObj(all.facts()::get)
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
  }

  /** To a row that applies and is marked, or applies by what differs. */
  Way resting(IndexedTable table, int row) {
    var reach = marked.reach(table);
    if (RowSet.contains(reach.marked(), row)) {
      return applying(table, row);
    }
    var way = Way.NONE;
    for (int column : reach.columns()) {
      if (table.tests(row, column)) {
        way = way.or(differing(table, row, column).and(applying(table, row, column)));
      }
    }
    for (var result : table.results[row]) {
      if (result.isTaken() && marked.rests(result.slot())) {
        way = way.or(differing(result.slot()).and(applying(table, row)));
      }
    }
    return way;
  }

  private Way applying(IndexedTable table, int row) {
    var key = List.<Object>of(table, row);
    var way = known.get(key);
    if (way == null) {
      way = applying(table, row, -1);
      known.put(key, way);
    }
    return way;
  }

  /** To a row that applies, but for one of its columns. */
  private Way applying(IndexedTable table, int row, int except) {
    var way = Way.DONE;
    for (int column = 0; column < table.inputs.length; column++) {
      if (column != except && table.tests(row, column)) {
        way = way.and(passing(table, row, column));
      }
    }
    return way;
  }

  private Way passing(IndexedTable table, int row, int column) {
    int slot = table.inputs[column];
    return memory.isKnown(slot) && passes(table, row, column, memory.code(slot))
        ? Way.DONE
        : leading(table, row, column, this::applying);
  }

  /** To a column that passes, by a value that differs. */
  private Way differing(IndexedTable table, int row, int column) {
    int slot = table.inputs[column];
    boolean isMet = isOther.test(slot) && memory.isKnown(slot);
    return isMet && passes(table, row, column, memory.code(slot))
        ? Way.DONE
        : leading(table, row, column, this::resting);
  }

  /** To a value with which a column passes: the shortest through the rows that give one. */
  private Way leading(
      IndexedTable table, int row, int column, BiFunction<IndexedTable, Integer, Way> through) {
    int slot = table.inputs[column];
    if (!(memory.law().source(slot) instanceof Source.Decided decided)) {
      return given(slot);
    }
    return IntStream.range(0, decided.table().size())
        .filter(from -> gives(decided.table(), from, table, row, column))
        .mapToObj(from -> through.apply(decided.table(), from))
        .reduce(Way.NONE, Way::or);
  }

  /** To any value that differs. */
  private Way differing(int slot) {
    if (isOther.test(slot)) {
      return Way.DONE;
    }
    if (!(memory.law().source(slot) instanceof Source.Decided decided)) {
      return given(slot);
    }
    return IntStream.range(0, decided.table().size())
        .mapToObj(row -> resting(decided.table(), row))
        .reduce(Way.NONE, Way::or);
  }

  /** To another answer to one of the facts behind a slot. */
  private Way given(int slot) {
    var facts = (BitSet) memory.law().behind(slot).clone();
    facts.and(free);
    return facts.isEmpty() ? Way.NONE : new Way(1, facts);
  }

  /** Whether a row gives a value with which a column of another table passes, or may do so. */
  private boolean gives(IndexedTable from, int fromRow, IndexedTable table, int row, int column) {
    var result = from.results[fromRow][0];
    return result.isTaken() || result.value() != null && passes(table, row, column, result.code());
  }

  private boolean passes(IndexedTable table, int row, int column, int code) {
    var rows = RowSet.empty(table.size());
    return !table.engine.passing(column, code, rows) || RowSet.contains(rows, row);
  }
}
