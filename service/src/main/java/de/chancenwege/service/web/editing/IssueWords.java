package de.chancenwege.service.web.editing;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Nearest;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.editing.sentence.RowSentence;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with a table or a list, for people: gaps and overlaps are told with an example in
 * German.
 */
public final class IssueWords {
  private static final Pattern LIST = Pattern.compile("(?:vocabulary|questions)/\\w+\\.csv");

  private final Optional<TableFile> file;
  private final Rulebook rulebook;
  private final Optional<RuleWords> words;

  /** For what is told of a file; of none, if it cannot be read as a table. */
  public IssueWords(Optional<TableFile> file, Rulebook rulebook) {
    this.file = file;
    this.rulebook = rulebook;
    this.words = file.map(known -> RuleWords.of(known, rulebook));
  }

  /** What is wrong, and what to do. */
  public String of(Issue issue) {
    return example(issue).orElse(issue.message()) + ' ' + remedy(issue.remedy());
  }

  /** Lists are named as their pages are, and days written as people write them. */
  private static String remedy(String text) {
    var named =
        LIST.matcher(text).replaceAll(found -> Matcher.quoteReplacement(list(found.group())));
    return German.dates(named);
  }

  private static String list(String path) {
    return FileTitles.list(path).map(Wording.text("werkstatt.in-liste")::formatted).orElse(path);
  }

  /** What its file is called. */
  public String file(Issue issue) {
    return new FileTitles(rulebook).of(issue.file());
  }

  /** Where it is within its file: the name of what a column asks for, or a column of texts. */
  public String place(Issue issue) {
    if (RuleList.isList(issue.file())) {
      return Wording.word("regeln.kopf", issue.column());
    }
    return of(issue.file())
        .filter(known -> isFact(issue.column(), known))
        .flatMap(known -> words)
        .map(known -> known.fact(issue.column()))
        .orElse(issue.column());
  }

  private static boolean isFact(String column, TableFile known) {
    var columns =
        known
            .tables()
            .flatMap(table -> Stream.concat(table.inputs().stream(), table.outputs().stream()))
            .map(Column::name);
    var decisions = known.decisions().stream().map(Decision::name);
    return !column.isEmpty() && Stream.concat(columns, decisions).anyMatch(column::equals);
  }

  /** The row that comes nearest to the person for whom a gap shows; empty for anything else. */
  public Optional<NearestRow> nearest(Issue issue) {
    return of(issue.file())
        .flatMap(known -> words)
        .flatMap(known -> issue.nearest().map(near -> nearest(near, known)));
  }

  private static NearestRow nearest(Nearest near, RuleWords words) {
    return new NearestRow(near.row(), near.columns().stream().map(words::fact).toList());
  }

  private Optional<TableFile> of(String path) {
    return file.filter(known -> known.path().equals(path));
  }

  private Optional<String> example(Issue issue) {
    return of(issue.file())
        .filter(known -> !issue.example().isEmpty())
        .flatMap(
            known ->
                known
                    .tables()
                    .filter(table -> isAbout(issue, table))
                    .findFirst()
                    .flatMap(table -> words.map(told -> example(issue, told, table))));
  }

  private static boolean isAbout(Issue issue, Table table) {
    return issue.row().isEmpty()
        ? table.name().equals(issue.column())
        : table.rows().stream().anyMatch(row -> row.id().equals(issue.row()));
  }

  private static String example(Issue issue, RuleWords words, Table table) {
    var person = new RowSentence(words).conditions(table, issue.example());
    return issue.row().isEmpty()
        ? Wording.text("werkstatt.luecke").formatted(person)
        : issue.message() + ' ' + Wording.text("werkstatt.zugleich").formatted(person);
  }
}
