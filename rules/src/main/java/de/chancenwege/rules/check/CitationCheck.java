package de.chancenwege.rules.check;

import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks that every citation says of which act it speaks, and of which part. Only for files that
 * are new: those that were accepted before the acts had a list stay what they were.
 */
public final class CitationCheck {

  private static final String LIST = "vocabulary/" + Acts.LIST + ".csv";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Longer than the words for parts of a paragraph, and with a capital as every name. */
  private static final Pattern NAME = Pattern.compile("(?=.*\\p{Lu})[\\p{L}/-]{4,}");

  /** A number at the start, or behind a word that joins two citations: nobody knows of what. */
  private static final Pattern BARE_NUMBER =
      Pattern.compile("(?:[\\s,./]|\\b(?:und|oder|sowie|mit|in|i|Verbindung|V|m)\\b)*\\p{N}");

  private final Acts acts;
  private final Report report;

  private CitationCheck(Acts acts, Report report) {
    this.acts = acts;
    this.report = report;
  }

  /** What is wrong with the citations of the files. */
  public static List<Issue> check(Catalogue catalogue, Collection<TableFile> files) {
    if (catalogue.vocabulary(Acts.LIST).isEmpty()) {
      return List.of(Issue.ofFile(LIST, "Die Datei fehlt.", "Bitte die Datei wieder anlegen."));
    }
    return files.stream().flatMap(file -> check(catalogue.acts(), file).stream()).toList();
  }

  private static List<Issue> check(Acts acts, TableFile file) {
    var check = new CitationCheck(acts, new Report(file.path()));
    file.tables().flatMap(table -> table.rows().stream()).forEach(check::row);
    return check.report.issues();
  }

  private void row(Row row) {
    row.annotations().norms().forEach(norm -> norm(row, norm));
  }

  private void norm(Row row, String norm) {
    var mentions = acts.in(norm);
    if (mentions.isEmpty()) {
      add(
          row,
          "Die Fundstelle „%s“ nennt kein Gesetz.".formatted(norm),
          meant(norm)
              + "Bitte das Gesetz so nennen, wie es in %s steht, oder dort ergänzen."
                  .formatted(LIST));
    }
    mentions.stream()
        .filter(mention -> BARE_NUMBER.matcher(mention.text()).lookingAt())
        .forEach(
            mention ->
                add(
                    row,
                    "In der Fundstelle „%s“ steht eine Zahl ohne Angabe, was sie zählt."
                        .formatted(mention.text().strip()),
                    "Bitte das Zeichen für Paragraf oder „Art.“ oder „Nr.“ davor schreiben."));
  }

  private void add(Row row, String message, String remedy) {
    report.add(row.id(), Annotations.HEADINGS.get(0), message, remedy);
  }

  private String meant(String norm) {
    return SPACES
        .splitAsStream(norm)
        .filter(NAME.asMatchPredicate())
        .map(word -> Closest.to(word, acts.names()))
        .flatMap(Optional::stream)
        .findFirst()
        .map("Meinten Sie %s? "::formatted)
        .orElse("");
  }
}
