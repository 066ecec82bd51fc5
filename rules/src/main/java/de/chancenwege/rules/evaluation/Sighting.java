package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Tells, far sooner than by an answer, whether marked rows and formulas can matter to somebody. It
 * may say so of too many people, but of nobody too few: whatever is unknown counts as possible.
 * Safe for many threads.
 */
public final class Sighting {
  private final Evaluation evaluation;
  private final Law law;
  private final LocalDate day;
  private final Marks marks;
  private final List<Route> routes;

  /** The slots that a marked decision gives, and all that are derived from them. */
  private final BitSet touched = new BitSet();

  private final Map<IndexedTable, Reach> reached = new ConcurrentHashMap<>();
  private final Map<RouteCode, List<IndexedTable>> speaking = new ConcurrentHashMap<>();

  Sighting(Evaluation evaluation, LocalDate day, Marks marks, List<Route> routes) {
    this.evaluation = evaluation;
    this.law = evaluation.law(day);
    this.day = day;
    this.marks = marks;
    this.routes = routes;
    var names = law.slots().names();
    for (int slot = 0; slot < names.size(); slot++) {
      if (isMarked(names.get(slot))) {
        touched.or(law.derivedFrom(slot));
      }
    }
  }

  private boolean isMarked(String decision) {
    return marks.decisions().values().stream().anyMatch(some -> some.containsKey(decision));
  }

  /**
   * What rests on marked formulas and is asked for somebody, by name, for each route on which no
   * marked row can apply and all that is asked for is known. Other routes are absent.
   */
  public Map<RouteCode, Map<String, Object>> of(Facts facts) {
    return evaluation.sight(law, facts, day, this::see);
  }

  private Map<RouteCode, Map<String, Object>> see(WorkingMemory memory) {
    var seen = new HashMap<RouteCode, Map<String, Object>>();
    for (var route : routes) {
      memory.route(route.code());
      var look = new Look(memory);
      if (speaking(route.code()).stream().allMatch(look::isClear)) {
        seen.put(route.code(), look.values);
      }
    }
    return seen;
  }

  /** Goes from the tables about a route to all that is asked for in rows that can apply. */
  private final class Look {
    private final WorkingMemory memory;
    private final BitSet passed = new BitSet();
    private final Map<String, Object> values = new HashMap<>();

    Look(WorkingMemory memory) {
      this.memory = memory;
    }

    /** Whether in a table about the route no marked row can apply, and what is asked is known. */
    boolean isClear(IndexedTable table) {
      memory.match(table);
      return areClear(table);
    }

    private boolean areClear(IndexedTable table) {
      var reach = reach(table);
      var rows = memory.matching().possible(table).clone();
      if (!RowSet.areDisjoint(rows, reach.marked())) {
        return false;
      }
      for (int column : reach.columns()) {
        if (!RowSet.isWithin(rows, table.untested[column]) && !isClear(table.inputs[column])) {
          return false;
        }
      }
      RowSet.intersect(rows, reach.taking());
      for (int row = RowSet.next(rows, 0); row >= 0; row = RowSet.next(rows, row + 1)) {
        if (!Arrays.stream(table.results[row]).allMatch(r -> !r.isTaken() || isClear(r.slot()))) {
          return false;
        }
      }
      return true;
    }

    private boolean isClear(int slot) {
      if (passed.get(slot) || !touched.get(slot)) {
        return true;
      }
      passed.set(slot);
      boolean isKnown = memory.isKnown(slot);
      if (law.source(slot) instanceof Source.View view) {
        return isKnown && isClear(view.slot());
      }
      if (law.source(slot) instanceof Source.Decided decided) {
        return areClear(decided.table());
      }
      if (isKnown) {
        values.put(law.slots().names().get(slot), memory.value(slot));
      }
      return isKnown;
    }
  }

  /** The tables about a route that what is marked can reach. */
  private List<IndexedTable> speaking(RouteCode route) {
    return speaking.computeIfAbsent(
        route, code -> law.tables(code).all().filter(table -> reach(table).isAny()).toList());
  }

  /** What is marked in a table, which columns ask for what rests on marks, which rows take it. */
  private record Reach(long[] marked, int[] columns, long[] taking) {
    boolean isAny() {
      return columns.length > 0 || !RowSet.isEmpty(marked) || !RowSet.isEmpty(taking);
    }
  }

  private Reach reach(IndexedTable table) {
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
      if (Arrays.stream(table.results[row]).anyMatch(r -> r.isTaken() && touched.get(r.slot()))) {
        RowSet.add(taking, row);
      }
    }
    var columns =
        IntStream.range(0, table.inputs.length).filter(c -> touched.get(table.inputs[c])).toArray();
    return new Reach(marked, columns, taking);
  }
}
