package de.chancenwege.service.editing.api;

import de.chancenwege.service.editing.approval.Submission;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.DraftState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft as it goes over the line. */
@Schema(name = "Draft")
record DraftView(
    UUID id,
    @Schema(description = "Path that its file has or will have") String path,
    @Schema(description = "What it is to become") DraftKind kind,
    @Schema(description = "How far it is") DraftState state,
    @Schema(description = "The revision that counts; the same as ETag tells") int revision,
    String createdBy,
    String savedBy,
    Instant savedAt,
    @Schema(description = "What waits for a decision, if anything does")
        @Nullable SubmissionView submission) {

  static DraftView of(Draft draft, Optional<Submission> open) {
    return new DraftView(
        draft.id(),
        draft.path(),
        draft.kind(),
        draft.state(),
        draft.revision(),
        draft.createdBy(),
        draft.savedBy(),
        draft.savedAt(),
        open.map(SubmissionView::of).orElse(null));
  }

  /** Several of them. */
  @Schema(name = "Drafts")
  record All(@Schema(description = "The newest change first") List<DraftView> drafts) {
    All {
      drafts = List.copyOf(drafts);
    }
  }
}
