package de.chancenwege.service.web.source;

import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;

/**
 * A row of a table as a sentence.
 *
 * @param sentence what the row says
 * @param basis the norms it rests on
 * @param certainty how sure it is, in words
 * @param table folder of the table
 * @param validFrom first day in force of that version
 * @param row the lawyers' own id of the row
 * @param link where the row can be read
 */
public record Reason(
    String sentence,
    String basis,
    String certainty,
    String table,
    String validFrom,
    String row,
    String link) {

  private static final String TABLES = "/regeln/";

  /** The sentence of a row. */
  public static Reason of(RowHit hit) {
    return new Reason(
        hit.reason(),
        German.norms(hit.basis()),
        Wording.word("sicherheit", hit.certainty().code()),
        hit.table(),
        German.date(hit.validFrom()),
        hit.row(),
        TABLES + hit.table() + '/' + hit.validFrom() + "#zeile-" + hit.row());
  }
}
