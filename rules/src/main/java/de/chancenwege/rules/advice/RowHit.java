package de.chancenwege.rules.advice;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of a table that applied.
 *
 * @param table folder of the table, e.g. {@code arbeit/gestattung}
 * @param validFrom first day in force of the version that was used
 * @param row the lawyers' own id of the row
 * @param basis norms, each down to sentence and number
 * @param reason one plain German sentence
 * @param certainty how sure the row is
 * @param flags codes of open legal questions that the row carries
 * @param hint advice in German, may be empty
 */
public record RowHit(
    String table,
    LocalDate validFrom,
    String row,
    List<String> basis,
    String reason,
    Certainty certainty,
    List<String> flags,
    String hint) {
  public RowHit {
    basis = List.copyOf(basis);
    flags = List.copyOf(flags);
  }

  /** Of what tells rows apart; texts of rows are long. */
  @Override
  public int hashCode() {
    return 31 * table.hashCode() + row.hashCode();
  }
}
