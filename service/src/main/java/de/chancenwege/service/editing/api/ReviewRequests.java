package de.chancenwege.service.editing.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in bodies about a draft; for the description of the interface only. {@link Fields}
 * reads them, so that every fault is told with its place.
 */
final class ReviewRequests {
  private ReviewRequests() {}

  @Schema(name = "SubmitRequest", additionalProperties = Schema.False.class)
  record Submit(
      @Schema(description = "Why the rules change", maxLength = 4000) String reason,
      @Schema(description = "Where the law stands", maxLength = 1000) String source) {}

  @Schema(name = "ApproveRequest", additionalProperties = Schema.False.class)
  record Approve(
      @Schema(
              description =
                  "Id of the rulebook with which the draft was compared, as its check says")
          String rulebook,
      @Schema(
              description =
                  "That the effect on answers was looked at; must be true, unless withoutEffect is"
                      + " given")
          @Nullable Boolean effectAcknowledged,
      @Schema(maxLength = 4000) @Nullable String note,
      @Schema(
              description =
                  "Why it is to be published though the effect could not be found, twice; kept in"
                      + " the history",
              maxLength = 4000)
          @Nullable String withoutEffect) {}

  @Schema(name = "ReturnRequest", additionalProperties = Schema.False.class)
  record Return(@Schema(description = "What is to be changed", maxLength = 4000) String note) {}
}
