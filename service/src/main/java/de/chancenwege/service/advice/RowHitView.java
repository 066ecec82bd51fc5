package de.chancenwege.service.advice;

import de.chancenwege.rules.advice.RowHit;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a table that applied.
 *
 * @param table area and subject of the table
 * @param validFrom first day of the version
 * @param row the lawyers' own id of the row
 * @param basis its norms
 * @param reason one plain German sentence
 * @param certainty how sure the row is
 * @param flags codes of open legal questions
 */
@Schema(name = "RowHit")
record RowHitView(
    String table,
    LocalDate validFrom,
    String row,
    String basis,
    String reason,
    @Schema(implementation = CertaintyCode.class) String certainty,
    List<String> flags) {

  static RowHitView of(RowHit hit) {
    return new RowHitView(
        hit.table(),
        hit.validFrom(),
        hit.row(),
        norms(hit),
        hit.reason(),
        hit.certainty().code(),
        hit.flags());
  }

  static String norms(RowHit hit) {
    return String.join("; ", hit.basis());
  }
}
