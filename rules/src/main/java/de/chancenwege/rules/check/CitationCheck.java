package de.chancenwege.rules.check;

import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.catalogue.Citations;
import de.chancenwege.rules.catalogue.Citations.Fault;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that every citation of a row says of which act it speaks, and of which part. Only for
 * files that are new: those that were accepted before the acts had a list stay what they were.
 */
public final class CitationCheck {

  private static final String LIST = "vocabulary/" + Acts.LIST + ".csv";

  private final Citations citations;

  /** What is wrong with each text: rows and versions say the same again and again. */
  private final Map<String, List<Fault>> known = new HashMap<>();

  private CitationCheck(Citations citations) {
    this.citations = citations;
  }

  /** What is wrong with the citations of the files. */
  public static List<Issue> check(Catalogue catalogue, Collection<TableFile> files) {
    if (catalogue.vocabulary(Acts.LIST).isEmpty()) {
      return List.of(Issue.ofFile(LIST, "Die Datei fehlt.", "Bitte die Datei wieder anlegen."));
    }
    var check = new CitationCheck(new Citations(catalogue.acts()));
    return files.stream().flatMap(file -> check.issues(file).stream()).toList();
  }

  private List<Issue> issues(TableFile file) {
    var report = new Report(file.path());
    file.tables().flatMap(table -> table.rows().stream()).forEach(row -> check(row, report));
    return report.issues();
  }

  private void check(Row row, Report report) {
    known
        .computeIfAbsent(row.annotations().basis(), basis -> faults(row.annotations()))
        .forEach(
            fault ->
                report.add(row.id(), Annotations.HEADINGS.get(0), fault.message(), fault.remedy()));
  }

  private List<Fault> faults(Annotations annotations) {
    return annotations.norms().stream().flatMap(norm -> citations.faults(norm).stream()).toList();
  }
}
