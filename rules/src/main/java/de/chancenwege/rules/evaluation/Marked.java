package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** What rests on marked rows, formulas and questions under a law. Safe for many threads. */
final class Marked {
  private final Law law;
  private final Marks marks;

  /** The slots of marked questions and decisions, and all that are derived from them. */
  private final BitSet resting = new BitSet();

  private final Map<IndexedTable, Reach> reached = new ConcurrentHashMap<>();
  private final Map<RouteCode, List<IndexedTable>> speaking = new ConcurrentHashMap<>();

  Marked(Law law, Marks marks) {
    this.law = law;
    this.marks = marks;
    var names = law.slots().names();
    for (int slot = 0; slot < names.size(); slot++) {
      if (isMarked(names.get(slot))) {
        resting.or(law.derivedFrom(slot));
      }
    }
  }

  private boolean isMarked(String name) {
    return marks.questions().contains(name)
        || marks.decisions().values().stream().anyMatch(some -> some.containsKey(name));
  }

  /** Whether a slot is given by a marked question or decision, or derived from one. */
  boolean rests(int slot) {
    return resting.get(slot);
  }

  /** The tables about a route that what is marked can reach. */
  List<IndexedTable> speaking(RouteCode route) {
    return speaking.computeIfAbsent(
        route, code -> law.tables(code).all().filter(table -> reach(table).isAny()).toList());
  }

  /**
   * What is marked in a table and what rests on marks.
   *
   * @param marked the marked rows
   * @param columns positions of the columns that ask for what rests on marks
   * @param taking the rows that take over what rests on marks
   */
  record Reach(long[] marked, int[] columns, long[] taking) {
    boolean isAny() {
      return columns.length > 0 || !RowSet.isEmpty(marked) || !RowSet.isEmpty(taking);
    }
  }

  Reach reach(IndexedTable table) {
    return reached.computeIfAbsent(table, this::findReach);
  }

  private Reach findReach(IndexedTable table) {
    var ids =
        marks
            .decisions()
            .getOrDefault(table.file.folder(), Map.of())
            .getOrDefault(table.table.name(), Set.of());
    var marked = RowSet.empty(table.size());
    var taking = RowSet.empty(table.size());
    for (int row = 0; row < table.size(); row++) {
      if (ids.contains(table.table.rows().get(row).id())) {
        RowSet.add(marked, row);
      }
      if (Arrays.stream(table.results[row]).anyMatch(r -> r.isTaken() && rests(r.slot()))) {
        RowSet.add(taking, row);
      }
    }
    var columns =
        IntStream.range(0, table.inputs.length).filter(c -> rests(table.inputs[c])).toArray();
    return new Reach(marked, columns, taking);
  }
}
