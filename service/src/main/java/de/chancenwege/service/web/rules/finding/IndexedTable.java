package de.chancenwege.service.web.rules.finding;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.web.rules.reading.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table and the texts in which it is found.
 *
 * @param subject the table
 * @param version the version that is searched
 * @param title its title
 * @param heading title, subject, questions, folder and ways
 * @param context the same with names of facts and outputs
 * @param ways codes of the ways about which it speaks
 * @param rows its rows
 */
record IndexedTable(
    Subject subject,
    TableVersion version,
    String title,
    String heading,
    String context,
    Set<String> ways,
    List<IndexedRow> rows) {
  IndexedTable {
    ways = Set.copyOf(ways);
    rows = List.copyOf(rows);
  }

  static IndexedTable of(Subject subject, Rulebook rulebook, LocalDate day) {
    var version = subject.shown(day);
    var words = RuleWords.of(version.content(), rulebook);
    var description = version.content().description();
    var title = description.line("Titel").orElse(subject.folder());
    var heading = new ArrayList<>(List.of(title, subject.folder()));
    heading.addAll(description.lines("Worum geht es"));
    heading.addAll(ways(version, rulebook));
    version.content().tables().map(Decision.Table::question).forEach(heading::add);
    var context = new ArrayList<>(heading);
    context.addAll(description.lines("Rechtsgrundlage"));
    for (var decision : version.content().decisions()) {
      context.add(decision.name() + ' ' + words.fact(decision.name()));
      decision.needs().forEach(fact -> context.add(fact + ' ' + words.fact(fact)));
    }
    return new IndexedTable(
        subject,
        version,
        title,
        Folding.fold(String.join(" ", heading)),
        Folding.fold(String.join(" ", context)),
        Set.copyOf(description.routes()),
        rows(version, words));
  }

  private static List<String> ways(TableVersion version, Rulebook rulebook) {
    var codes = version.content().description().routes();
    return rulebook.routes().stream()
        .filter(route -> codes.contains(route.code().value()))
        .map(route -> route.code().value() + ' ' + route.label())
        .toList();
  }

  private static List<IndexedRow> rows(TableVersion version, RuleWords words) {
    return version
        .content()
        .tables()
        .flatMap(table -> table.rows().stream().map(row -> IndexedRow.of(table, row, words)))
        .toList();
  }

  /** The rows that are looked for. */
  List<IndexedRow> found(Search search, Acts acts) {
    return rows.stream().filter(row -> row.isFound(search, context, acts)).toList();
  }

  /** Whether title, question or way say all that is looked for, or the table rests on the norm. */
  boolean isHeaded(Search search, Acts acts) {
    var basis = version.content().description().line("Rechtsgrundlage").orElse("");
    return search.words().stream().allMatch(heading::contains)
        || search.norm().filter(norm -> norm.isFirstOf(basis, acts)).isPresent();
  }

  /** Whether the table says all that is looked for, without its rows. */
  boolean isAbout(Search search) {
    return search.words().stream().allMatch(context::contains);
  }

  boolean speaksOf(String way) {
    return ways.contains(way);
  }
}
