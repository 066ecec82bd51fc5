package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every way in which unknown facts can turn out, as far as it matters for the level of a route: a
 * decision diagram. One fact after the other gets each of its answers until the level is settled.
 * Parts that turn out the same are one, so that what is left are the facts that can change it.
 */
final class Outcomes {

  /** With more verdicts than these the search is given up. */
  private static final int MOST_VERDICTS = 100;

  private final Verdict verdict;
  private final WorkingMemory memory;
  private final Completions completions;
  private final RouteCode route;
  private final Runnable settled;
  private final Map<List<Integer>, Integer> known = new HashMap<>();

  /** By part of the diagram, the facts that can change the level there. */
  private final List<long[]> deciding = new ArrayList<>();

  private final int root;
  private int possible;
  private int verdicts;

  /**
   * Looks at all of them.
   *
   * @param settled called whenever a level is settled, with its verdict, while it is always the
   *     same
   */
  Outcomes(Verdict verdict, RouteCode route, Completions completions, Runnable settled) {
    this.verdict = verdict;
    this.memory = verdict.memory;
    this.completions = completions;
    this.route = route;
    this.settled = settled;
    this.root = explore();
  }

  /** Whether all were looked at. */
  boolean isComplete() {
    return verdicts <= MOST_VERDICTS;
  }

  /** All levels that are possible, as bits. */
  int possible() {
    return possible;
  }

  /** The facts that can change the level, whatever the others are. */
  long[] deciding() {
    return deciding.get(root);
  }

  private int explore() {
    verdict.judge(route);
    verdicts++;
    if (verdict.isOneLevel() || verdict.isUnwritten()) {
      possible |= verdict.levels();
      if (Integer.bitCount(possible) == 1) {
        settled.run();
      }
      return part(List.of(-1, verdict.levels()), memory.noFacts());
    }
    int fact = next();
    if (fact >= 0) {
      return explore(fact);
    }
    possible |= verdict.levels();
    return part(List.of(-2, verdicts), verdict.missing().clone());
  }

  private int next() {
    return BitSet.valueOf(verdict.missing()).stream()
        .filter(fact -> completions.isShort(fact, route))
        .findFirst()
        .orElse(-1);
  }

  private int explore(int fact) {
    var parts = new ArrayList<Integer>();
    for (var answer : completions.of(fact, route)) {
      memory.suppose(fact, answer);
      parts.add(explore());
      if (!isComplete()) {
        break;
      }
    }
    memory.suppose(fact, null);
    if (parts.stream().distinct().count() == 1) {
      return parts.get(0);
    }
    var facts = memory.noFacts();
    RowSet.add(facts, fact);
    parts.forEach(part -> RowSet.unite(facts, deciding.get(part)));
    parts.add(fact);
    return part(parts, facts);
  }

  private int part(List<Integer> shape, long[] facts) {
    return known.computeIfAbsent(
        shape,
        s -> {
          deciding.add(facts);
          return deciding.size() - 1;
        });
  }
}
