package de.chancenwege.service.rulebook.api;

import de.chancenwege.rules.table.Row;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a table.
 *
 * @param id the lawyers' own id
 * @param conditions texts of the input cells
 * @param results texts of the output cells
 * @param basis norms
 * @param reason why
 * @param certainty how sure it is
 * @param flags codes of open legal questions
 * @param hint advice, may be empty
 */
@Schema(name = "TableRow")
record RowView(
    String id,
    List<String> conditions,
    List<String> results,
    List<String> basis,
    String reason,
    String certainty,
    List<String> flags,
    String hint) {

  static RowView of(Row row) {
    var annotations = row.annotations();
    return new RowView(
        row.id(),
        row.conditions(),
        row.results(),
        annotations.norms(),
        annotations.reason(),
        annotations.certainty(),
        annotations.flags(),
        annotations.advice());
  }
}
