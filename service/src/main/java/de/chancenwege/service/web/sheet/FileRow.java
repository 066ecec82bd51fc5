package de.chancenwege.service.web.sheet;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of one version of a table, as the file names them.
 *
 * @param ids the lawyers' own ids of the rows
 * @param table folder of the table
 * @param validFrom first day in force of that version
 * @param basis the norms they rest on
 * @param sentence what the row says; empty for rows of which nobody knows yet whether they apply
 * @param certainty how sure they are, in words; empty if the text of the law was read
 */
public record FileRow(
    String ids, String table, String validFrom, String basis, String sentence, String certainty) {

  /** Rows that decided or hinder, each with its sentence. */
  static List<FileRow> decisive(Finding finding) {
    return Stream.concat(
            finding.because().stream(), finding.obstacles().stream().map(Obstacle::hit))
        .filter(hit -> !hit.reason().isEmpty())
        .map(hit -> of(List.of(hit), hit.reason()))
        .distinct()
        .toList();
  }

  /** Rows that depend on what is missing: those of one version that are equally sure together. */
  static List<FileRow> possible(Finding finding) {
    var together =
        finding.possible().stream()
            .collect(
                Collectors.groupingBy(
                    hit -> List.of(hit.table(), hit.validFrom(), hit.certainty()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return together.values().stream().map(hits -> of(hits, "")).toList();
  }

  private static FileRow of(List<RowHit> hits, String sentence) {
    var first = hits.get(0);
    return new FileRow(
        hits.stream().map(RowHit::row).distinct().collect(Collectors.joining(", ")),
        first.table(),
        German.date(first.validFrom()),
        German.norms(hits.stream().flatMap(hit -> hit.basis().stream()).distinct().toList()),
        sentence,
        first.certainty() == Certainty.V
            ? ""
            : Wording.word("sicherheit", first.certainty().code()));
  }
}
