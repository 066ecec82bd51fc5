package de.chancenwege.service.web.rules.reading;

import java.util.List;

/**
 * A row.
 *
 * @param id the lawyers' own id
 * @param conditions its conditions, by columns
 * @param results its results, by columns
 * @param norms what it rests on
 * @param certainty how sure it is, in words
 * @param reason why
 * @param flags codes that it is marked with
 * @param hint advice, may be empty
 * @param sentence the row as a sentence
 */
public record RowView(
    String id,
    List<CellView> conditions,
    List<CellView> results,
    List<String> norms,
    String certainty,
    String reason,
    List<FlagView> flags,
    String hint,
    String sentence) {
  public RowView {
    conditions = List.copyOf(conditions);
    results = List.copyOf(results);
    norms = List.copyOf(norms);
    flags = List.copyOf(flags);
  }
}
