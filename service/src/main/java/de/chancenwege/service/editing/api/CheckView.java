package de.chancenwege.service.editing.api;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.service.editing.check.Checked;
import de.chancenwege.service.editing.check.Verdict;
import de.chancenwege.service.editing.draft.Draft;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the checks say about a draft, as it goes over the line. */
@Schema(name = "DraftCheck")
record CheckView(
    @Schema(description = "Only what is whole can be submitted and published") Verdict verdict,
    @Schema(description = "The revision that was checked") int revision,
    @Schema(description = "Id of the rulebook with which it was checked; an approval names it")
        String rulebook,
    @Schema(description = "What is wrong") List<IssueView> issues,
    @Schema(description = "What is allowed, but seldom meant; it may be published all the same")
        List<IssueView> warnings) {
  CheckView {
    issues = List.copyOf(issues);
    warnings = List.copyOf(warnings);
  }

  static CheckView of(Draft draft, Checked checked, String rulebook) {
    return new CheckView(
        checked.verdict(),
        draft.revision(),
        rulebook,
        checked.issues().stream().map(IssueView::of).toList(),
        checked.warnings().stream().map(IssueView::of).toList());
  }

  /** One thing that is wrong or seldom meant, in German, as the pages say it. */
  @Schema(name = "DraftIssue")
  record IssueView(
      @Schema(description = "Id of the row, empty if it is about the whole file") String row,
      @Schema(description = "Heading of the column, empty if it is about the whole row")
          String column,
      String message,
      @Schema(description = "What to do") String remedy) {
    static IssueView of(Issue issue) {
      return new IssueView(issue.row(), issue.column(), issue.message(), issue.remedy());
    }
  }
}
