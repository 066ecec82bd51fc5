package de.chancenwege.rules.check;

import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.catalogue.Citations;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.Collection;
import java.util.List;

/**
 * Checks that every citation of a row says of which act it speaks, and of which part. Only for
 * files that are new: those that were accepted before the acts had a list stay what they were.
 */
public final class CitationCheck {

  private static final String LIST = "vocabulary/" + Acts.LIST + ".csv";

  private CitationCheck() {}

  /** What is wrong with the citations of the files. */
  public static List<Issue> check(Catalogue catalogue, Collection<TableFile> files) {
    if (catalogue.vocabulary(Acts.LIST).isEmpty()) {
      return List.of(Issue.ofFile(LIST, "Die Datei fehlt.", "Bitte die Datei wieder anlegen."));
    }
    var citations = new Citations(catalogue.acts());
    return files.stream().flatMap(file -> check(citations, file).stream()).toList();
  }

  private static List<Issue> check(Citations citations, TableFile file) {
    var report = new Report(file.path());
    file.tables()
        .flatMap(table -> table.rows().stream())
        .forEach(row -> check(citations, row, report));
    return report.issues();
  }

  private static void check(Citations citations, Row row, Report report) {
    row.annotations().norms().stream()
        .flatMap(norm -> citations.faults(norm).stream())
        .forEach(
            fault ->
                report.add(row.id(), Annotations.HEADINGS.get(0), fault.message(), fault.remedy()));
  }
}
