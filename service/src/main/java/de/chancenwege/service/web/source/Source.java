package de.chancenwege.service.web.source;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of one version of a table that are equally sure.
 *
 * @param rows the rows
 * @param norms the norms they rest on, each once
 * @param table folder of the table
 * @param validFrom first day in force of that version
 * @param level how sure they are
 */
public record Source(
    List<Line> rows, List<String> norms, String table, String validFrom, Certainty level) {
  private static final String TABLES = "/regeln/";

  public Source {
    rows = List.copyOf(rows);
    norms = List.copyOf(norms);
  }

  /**
   * A row.
   *
   * @param id the lawyers' own id of it
   * @param link where it can be read
   */
  public record Line(String id, String link) {}

  /** The sources of rows, in their order. */
  public static List<Source> of(List<RowHit> hits) {
    var together = new LinkedHashMap<List<Object>, List<RowHit>>();
    for (var hit : hits) {
      var key = List.<Object>of(hit.table(), hit.validFrom(), hit.certainty());
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(hit);
    }
    return together.values().stream().map(Source::together).toList();
  }

  private static Source together(List<RowHit> hits) {
    var first = hits.get(0);
    return new Source(
        hits.stream().map(Source::line).distinct().toList(),
        hits.stream().flatMap(hit -> hit.basis().stream()).distinct().toList(),
        first.table(),
        German.date(first.validFrom()),
        first.certainty());
  }

  private static Line line(RowHit hit) {
    var link = TABLES + hit.table() + '/' + hit.validFrom() + "#zeile-" + hit.row();
    return new Line(hit.row(), link);
  }

  /** The norms in one text. */
  public String basis() {
    return German.norms(norms);
  }

  /** How sure the rows are, in words. */
  public String certainty() {
    return Wording.word("sicherheit", level.code());
  }

  /** Whether the text of the law was read. */
  public boolean isRead() {
    return level == Certainty.V;
  }

  /** The ids of the rows in one text. */
  public String ids() {
    return rows.stream().map(Line::id).collect(Collectors.joining(", "));
  }
}
