package de.chancenwege.rules.evaluation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Sets of which each must be hit by one of few elements. */
final class HittingSets {
  private HittingSets() {}

  /** Elements of which one must be among the few that hit all sets; none if few are too few. */
  static BitSet firstStep(List<BitSet> sets, int few) {
    var sorted = sets.stream().sorted(Comparator.comparingInt(BitSet::cardinality)).toList();
    if (sorted.isEmpty() || sorted.get(0).isEmpty() || disjoint(sorted) > few) {
      return new BitSet();
    }
    return few == 1 ? common(sorted) : sorted.get(0);
  }

  /** How many sets have no element in common with one that was counted before. */
  private static int disjoint(List<BitSet> sets) {
    var seen = new BitSet();
    int count = 0;
    for (var set : sets) {
      if (!set.intersects(seen)) {
        seen.or(set);
        count++;
      }
    }
    return count;
  }

  private static BitSet common(List<BitSet> sets) {
    var common = (BitSet) sets.get(0).clone();
    sets.forEach(common::and);
    return common;
  }
}
