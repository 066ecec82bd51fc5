package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells how far somebody is from meeting marked rows and formulas on a route, and which answers
 * keep the two apart: it goes back from a row about the route, through the rows that lie between,
 * to what is marked. Safe for many threads.
 */
public final class Approach {
  private final Sighting own;
  private final Sighting other;
  private final BitSet free = new BitSet();

  /** By slot, that of the same name in the other rulebook, or -1. */
  private final int[] twins;

  Approach(Sighting own, Sighting other, Set<FactCode> fixed) {
    this.own = own;
    this.other = other;
    this.free.set(0, own.law.slots().facts().size());
    fixed.forEach(fact -> free.clear(own.law.slots().of(fact.value())));
    var names = other.law.slots().names();
    this.twins = own.law.slots().names().stream().mapToInt(names::indexOf).toArray();
  }

  /** The rows about a route that rest on what is marked. */
  public List<Goal> goals(RouteCode route) {
    return own.marked.speaking(route).stream()
        .flatMap(
            table ->
                IntStream.range(0, table.size())
                    .filter(row -> isGoal(table, row))
                    .mapToObj(row -> new Goal(table, row)))
        .toList();
  }

  private boolean isGoal(IndexedTable table, int row) {
    var reach = own.marked.reach(table);
    return RowSet.contains(reach.marked(), row)
        || RowSet.contains(reach.taking(), row)
        || Arrays.stream(reach.columns()).anyMatch(column -> table.tests(row, column));
  }

  /** What somebody lacks for a row to apply, on a route, by what is marked. */
  public Lack lack(Facts facts, RouteCode route, Goal goal) {
    return own.look(
        facts,
        memory ->
            other.look(
                facts,
                twin -> {
                  memory.route(route);
                  twin.route(route);
                  return new Ways(own.marked, memory, free, slot -> isOther(slot, memory, twin))
                      .resting(goal.table(), goal.row())
                      .lack(own.law.slots());
                }));
  }

  /** Whether the value of a slot is another one than under the other rulebook. */
  private boolean isOther(int slot, WorkingMemory memory, WorkingMemory twin) {
    int same = twins[slot];
    boolean isKnown = memory.isKnown(slot);
    return same < 0
        || twin.isKnown(same) != isKnown
        || isKnown && !memory.value(slot).equals(twin.value(same));
  }
}
