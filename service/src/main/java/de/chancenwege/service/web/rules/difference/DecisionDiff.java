package de.chancenwege.service.web.rules.difference;

import java.util.List;

/**
 * A decision that differs.
 *
 * @param title what it decides
 * @param kind what became of it, in words; empty if only its rows or texts differ
 * @param texts texts that differ
 * @param rows rows that differ
 */
public record DecisionDiff(String title, String kind, List<CellDiff> texts, List<RowDiff> rows) {
  public DecisionDiff {
    texts = List.copyOf(texts);
    rows = List.copyOf(rows);
  }
}
