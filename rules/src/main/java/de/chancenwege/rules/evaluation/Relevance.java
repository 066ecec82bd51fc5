package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.FactCode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the facts that can still matter for a case: those that a row asks for which could apply, in
 * a table about a route that is not closed for sure, directly or by what is derived from them.
 *
 * <p>It may name too many facts, as it looks at one row at a time, but none too few.
 */
final class Relevance {

  private final Verdict verdict;
  private final WorkingMemory memory;
  private final BitSet seen = new BitSet();

  Relevance(Verdict verdict) {
    this.verdict = verdict;
    this.memory = verdict.memory;
  }

  /** The facts that can matter for one of the routes, for the case in the memory. */
  Set<FactCode> of(Collection<Route> routes) {
    var relevant = new BitSet();
    routes.forEach(
        route -> {
          seen.clear();
          verdict.judge(route.code());
          if (!verdict.isClosed()) {
            memory.law().tables(route.code()).all().forEach(this::table);
          }
          relevant.or(seen);
        });
    return facts(memory.law(), relevant);
  }

  /** The facts that can matter for somebody of whom nothing is known; asks no engine. */
  static Set<FactCode> ofAnybody(Law law, Collection<Route> routes) {
    var read = new BitSet();
    routes.forEach(route -> read.or(law.readFor(route.code())));
    return facts(law, read);
  }

  private static Set<FactCode> facts(Law law, BitSet slots) {
    var facts = law.slots().facts();
    return slots.stream()
        .filter(slot -> slot < facts.size())
        .mapToObj(facts::get)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void table(IndexedTable table) {
    memory.match(table);
    rows(table);
  }

  private void rows(IndexedTable table) {
    var rows = memory.matching().possible(table).clone();
    for (int row = RowSet.next(rows, 0); row >= 0; row = RowSet.next(rows, row + 1)) {
      for (int column = 0; column < table.inputs.length; column++) {
        if (!RowSet.contains(table.untested[column], row)) {
          slot(table.inputs[column]);
        }
      }
      Arrays.stream(table.results[row])
          .filter(Result::isTaken)
          .forEach(result -> slot(result.slot()));
    }
  }

  /** What is known already needs nothing more, and what makes no sense is not asked. */
  private void slot(int slot) {
    if (seen.get(slot) || memory.isKnown(slot) || verdict.sense.isIdle(slot)) {
      return;
    }
    seen.set(slot);
    var source = memory.law().source(slot);
    if (source instanceof Source.Event event) {
      slot(event.slot());
    } else if (source instanceof Source.View view) {
      slot(view.slot());
    } else if (source instanceof Source.Calculated formula) {
      Arrays.stream(formula.inputs()).forEach(this::slot);
    } else if (source instanceof Source.Decided decided) {
      rows(decided.table());
    }
  }
}
