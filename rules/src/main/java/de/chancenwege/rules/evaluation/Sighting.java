package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Tells, far sooner than by an answer, whether marked rows and formulas can matter to somebody. It
 * may say so of too many people, but of nobody too few: whatever is unknown counts as possible.
 * Safe for many threads.
 */
public final class Sighting {
  private final Evaluation evaluation;
  private final LocalDate day;
  private final List<RouteCode> routes;
  final Law law;
  final Marked marked;

  Sighting(Evaluation evaluation, LocalDate day, Marks marks, List<Route> routes) {
    this.evaluation = evaluation;
    this.law = evaluation.law(day);
    this.day = day;
    this.marked = new Marked(law, marks);
    this.routes = routes.stream().map(Route::code).toList();
  }

  /**
   * How far people are from meeting what is marked.
   *
   * @param other the same for the rulebook that this one is compared with
   * @param fixed facts of a person that stay as they are
   */
  public Approach approach(Sighting other, Set<FactCode> fixed) {
    return new Approach(this, other, fixed);
  }

  /**
   * What rests on what is marked and is asked for somebody, by name, for each route on which all
   * that is known for good, or can be given by no marked row. Other routes are absent. Who sees the
   * same under two rulebooks, with what differs marked in each, is answered alike.
   */
  public Map<RouteCode, Map<String, Object>> of(Facts facts) {
    return of(facts, routes);
  }

  /** The same for some routes only. */
  public Map<RouteCode, Map<String, Object>> of(Facts facts, Collection<RouteCode> some) {
    return evaluation.sight(law, facts, day, memory -> see(memory, some));
  }

  /** Looks at a person, where what is unknown has not happened. */
  <T> T look(Facts facts, Function<WorkingMemory, T> look) {
    return evaluation.look(law, facts, day, look);
  }

  private Map<RouteCode, Map<String, Object>> see(
      WorkingMemory memory, Collection<RouteCode> some) {
    var seen = new HashMap<RouteCode, Map<String, Object>>();
    for (var route : some) {
      memory.route(route);
      var look = new Look(memory);
      if (marked.speaking(route).stream().allMatch(look::isRouteClear)) {
        seen.put(route, look.values);
      }
    }
    return seen;
  }

  /** Goes from the tables about a route to all that is asked for in rows that can apply. */
  private final class Look {
    private final WorkingMemory memory;
    private final Settled settled;
    private final BitSet passed = new BitSet();
    private final Map<String, Object> values = new HashMap<>();

    Look(WorkingMemory memory) {
      this.memory = memory;
      this.settled = new Settled(memory);
    }

    /** Of what it takes over, an answer tells the rows that gave it too. */
    boolean isRouteClear(IndexedTable table) {
      memory.match(table);
      return areClear(table, slot -> isClear(slot, true));
    }

    /** Whether no marked row can apply in a table, and what is asked for and taken is clear. */
    private boolean areClear(IndexedTable table, IntPredicate isTakenClear) {
      var reach = marked.reach(table);
      var rows = memory.matching().possible(table).clone();
      if (!RowSet.areDisjoint(rows, reach.marked())) {
        return false;
      }
      for (int column : reach.columns()) {
        if (!RowSet.isWithin(rows, table.untested[column])
            && !isClear(table.inputs[column], false)) {
          return false;
        }
      }
      RowSet.intersect(rows, reach.taking());
      for (int row = RowSet.next(rows, 0); row >= 0; row = RowSet.next(rows, row + 1)) {
        if (!Arrays.stream(table.results[row])
            .allMatch(r -> !r.isTaken() || isTakenClear.test(r.slot()))) {
          return false;
        }
      }
      return true;
    }

    /** A value that is known for good is told; by which rows it came matters only on demand. */
    private boolean isClear(int slot, boolean withRows) {
      if (!marked.rests(slot) || (!withRows && passed.get(slot))) {
        return true;
      }
      passed.set(slot);
      boolean isKnown = memory.isKnown(slot);
      if (law.source(slot) instanceof Source.View view) {
        return isKnown && isClear(view.slot(), withRows);
      }
      boolean isSettled = settled.has(slot);
      if (law.source(slot) instanceof Source.Decided decided && (withRows || !isSettled)) {
        return areClear(decided.table(), taken -> isClear(taken, false));
      }
      if (isSettled) {
        values.put(law.slots().names().get(slot), memory.value(slot));
      }
      return isSettled;
    }
  }
}
