package de.chancenwege.service.web.editing.form;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.service.web.editing.IssueWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a draft, by the place where it is told.
 *
 * @param path path of the file; what is wrong elsewhere is told for the whole draft
 * @param issues all of it
 * @param words what is said of each
 */
public record Faults(String path, List<Issue> issues, IssueWords words) {
  public Faults {
    issues = List.copyOf(issues);
  }

  /** What is wrong with one cell, or with a line of the description. */
  List<String> at(String row, String column) {
    return of(row, column).map(words::of).toList();
  }

  /** What is wrong with a table as a whole. */
  List<TableForm.Fault> ofTable(String name) {
    return of("", name)
        .map(issue -> new TableForm.Fault(words.of(issue), words.nearest(issue)))
        .toList();
  }

  private Stream<Issue> of(String row, String column) {
    return here().filter(issue -> issue.row().equals(row) && issue.column().equals(column));
  }

  private Stream<Issue> here() {
    return issues.stream().filter(issue -> issue.file().equals(path));
  }

  /** What is wrong with a row, outside of these columns. */
  List<String> ofRow(String row, List<String> columns) {
    return here()
        .filter(issue -> issue.row().equals(row) && !columns.contains(issue.column()))
        .map(words::of)
        .toList();
  }
}
