package de.chancenwege.service.editing.api;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.service.problem.ProblemError;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a file, as a problem. */
final class Issues {
  private static final int MOST = 100;

  private Issues() {}

  static ProblemException problem(List<Issue> issues) {
    return new ProblemException(
        ProblemType.INVALID_DRAFT,
        "The file is not whole; see errors, or ask for its check.",
        issues.stream().limit(MOST).map(Issues::error).toList());
  }

  private static ProblemError error(Issue issue) {
    return new ProblemError(
        null,
        null,
        "rule-issue",
        detail(issue),
        List.of(),
        null,
        issue.row(),
        issue.column(),
        issue.message(),
        issue.remedy());
  }

  /** All of it in one text, for those who show nothing else. */
  private static String detail(Issue issue) {
    var place = joined(", ", issue.row(), issue.column());
    return joined(": ", place, joined(" ", issue.message(), issue.remedy()));
  }

  private static String joined(String between, String one, String other) {
    return Stream.of(one, other)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }
}
