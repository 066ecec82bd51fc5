package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows of one table that apply or could apply.
 *
 * @param hits in the order of the table
 */
record Hits(List<Hit> hits) {
  Hits {
    hits = List.copyOf(hits);
  }

  /**
   * A row that applies, or could.
   *
   * @param row the row
   * @param isDefinite whether it applies, whatever is unknown
   * @param missing unknown facts that decide whether it applies; may be empty also for a row that
   *     only could apply, where a derived fact has no value although all facts are known
   */
  record Hit(Row row, boolean isDefinite, Set<FactCode> missing) {
    /** Whether it is known what the row waits for; not so after a fault in a table. */
    boolean isExplained() {
      return isDefinite || !missing.isEmpty();
    }

    static Hit applies(Row row) {
      return new Hit(row, true, Set.of());
    }

    static Hit couldApply(Row row, Set<FactCode> missing) {
      return new Hit(row, false, missing);
    }
  }

  /** The rows of which at most one will apply under the hit policy of a single-hit table. */
  List<Hit> candidates(HitPolicy policy) {
    var candidates = new ArrayList<Hit>();
    for (var hit : hits) {
      if (hit.isDefinite() && policy == HitPolicy.UNIQUE) {
        return List.of(hit);
      }
      candidates.add(hit);
      if (hit.isDefinite()) {
        break;
      }
    }
    return candidates;
  }
}
