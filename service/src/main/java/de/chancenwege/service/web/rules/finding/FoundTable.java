package de.chancenwege.service.web.rules.finding;

import de.chancenwege.rules.table.Row;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.rules.reading.VersionHead;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * A table that was found.
 *
 * @param title its title
 * @param link where it can be read, with all versions
 * @param folder area and subject, as in files
 * @param area name of its area
 * @param about what it is about
 * @param head the version that was searched
 * @param rows rows that were found, the first ones
 * @param more how many rows were found beyond them
 * @param role what it is for the way that was asked for, empty if none was
 */
public record FoundTable(
    String title,
    String link,
    String folder,
    String area,
    String about,
    VersionHead head,
    List<FoundRow> rows,
    int more,
    String role) {
  private static final int SHOWN = 5;

  /**
   * A row that was found.
   *
   * @param id its id
   * @param link where it can be read
   * @param reason why
   * @param norms what it rests on
   */
  public record FoundRow(String id, String link, String reason, String norms) {

    static FoundRow of(Row row, VersionHead head) {
      return new FoundRow(
          row.id(),
          head.link() + "#zeile-" + row.id(),
          row.annotations().reason(),
          German.norms(row.annotations().norms()));
    }
  }

  public FoundTable {
    rows = List.copyOf(rows);
  }

  static FoundTable of(IndexedTable table, List<IndexedRow> rows, String way, LocalDate today) {
    var head = VersionHead.of(table.version(), today);
    return new FoundTable(
        table.title(),
        Subject.address(table.subject().folder()),
        table.subject().folder(),
        Subject.areaName(table.subject().area()),
        table.version().content().description().line("Worum geht es").orElse(""),
        head,
        rows.stream().limit(SHOWN).map(row -> FoundRow.of(row.row(), head)).toList(),
        Math.max(0, rows.size() - SHOWN),
        way.isEmpty() ? "" : Wording.text("regeln.rolle." + table.speaksOf(way)));
  }
}
