package de.chancenwege.service.editing.api;

import de.chancenwege.service.editing.approval.Submission;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for somebody else, as it goes over the line. */
@Schema(name = "Submission")
record SubmissionView(
    @Schema(description = "The revision that was submitted") int revision,
    String submittedBy,
    Instant submittedAt,
    @Schema(description = "Everybody who saved the draft; none of them may approve it")
        List<String> authors,
    String reason,
    @Schema(description = "Where the law stands") String source) {
  SubmissionView {
    authors = List.copyOf(authors);
  }

  static SubmissionView of(Submission submission) {
    return new SubmissionView(
        submission.revision(),
        submission.by(),
        submission.at(),
        submission.authors(),
        submission.reason(),
        submission.source());
  }
}
