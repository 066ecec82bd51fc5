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
    var text =
        Stream.of(issue.row(), issue.column(), issue.message(), issue.remedy())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" | "));
    return new ProblemError(null, null, "rule-issue", text, List.of(), null);
  }
}
