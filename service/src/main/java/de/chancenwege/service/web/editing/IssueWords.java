package de.chancenwege.service.web.editing;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.sentence.RowSentence;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.web.wording.Wording;
import java.util.Optional;

/** What is wrong with a table, for people: gaps and overlaps are told with an example in German. */
public final class IssueWords {
  private final Optional<TableFile> file;
  private final Rulebook rulebook;

  /** For what is told of a file; of none, if it cannot be read as a table. */
  public IssueWords(Optional<TableFile> file, Rulebook rulebook) {
    this.file = file;
    this.rulebook = rulebook;
  }

  /** What is wrong, and what to do. */
  public String of(Issue issue) {
    return example(issue).orElse(issue.message()) + ' ' + issue.remedy();
  }

  private Optional<String> example(Issue issue) {
    return file.filter(known -> known.path().equals(issue.file()))
        .filter(known -> !issue.example().isEmpty())
        .flatMap(
            known ->
                known
                    .tables()
                    .filter(table -> isAbout(issue, table))
                    .findFirst()
                    .map(table -> example(issue, known, table)));
  }

  private static boolean isAbout(Issue issue, Table table) {
    return issue.row().isEmpty()
        ? table.name().equals(issue.column())
        : table.rows().stream().anyMatch(row -> row.id().equals(issue.row()));
  }

  private String example(Issue issue, TableFile known, Table table) {
    var sentence = new RowSentence(RuleWords.of(known, rulebook));
    var person = sentence.conditions(table, issue.example());
    return issue.row().isEmpty()
        ? Wording.text("werkstatt.luecke").formatted(person)
        : issue.message() + ' ' + Wording.text("werkstatt.zugleich").formatted(person);
  }
}
