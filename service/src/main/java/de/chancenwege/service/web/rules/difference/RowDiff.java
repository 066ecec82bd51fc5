package de.chancenwege.service.web.rules.difference;

import java.util.List;

/**
 * A row that differs.
 *
 * @param id the lawyers' own id
 * @param kind what became of it, in words
 * @param tone gives it a colour, which says no more than the words
 * @param link where the row can be read
 * @param sentence the row as a sentence, the new one where there is one
 * @param norms what it rests on
 * @param cells the cells that differ
 */
public record RowDiff(
    String id,
    String kind,
    String tone,
    String link,
    String sentence,
    String norms,
    List<CellDiff> cells) {
  public RowDiff {
    cells = List.copyOf(cells);
  }
}
