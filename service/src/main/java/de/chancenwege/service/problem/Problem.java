package de.chancenwege.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type what kind of problem; clients decide by it
 * @param title the same words for every problem of the type
 * @param status the status of the answer
 * @param detail what is wrong this time, without repeating what was sent
 * @param correlationId finds the problem in the log
 * @param errors the single faults
 */
@Schema(description = "A problem document (RFC 9457). Decide by type, never by detail.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    @Schema(required = true, examples = "https://chancenwege.de/problems/invalid-facts") URI type,
    @Schema(required = true) String title,
    @Schema(required = true) int status,
    @Nullable String detail,
    @Schema(description = "Finds the problem in the log of the service")
        @Nullable String correlationId,
    List<ProblemError> errors) {

  /** Media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final URI NOTHING_BUT_THE_STATUS = URI.create("about:blank");

  public Problem {
    errors = List.copyOf(errors);
  }

  /** A problem of which the type says everything. */
  public static Problem of(ProblemType type) {
    return new Problem(type.uri(), type.title(), type.status(), null, null, List.of());
  }

  public static Problem of(ProblemType type, String detail, List<ProblemError> errors) {
    return new Problem(type.uri(), type.title(), type.status(), detail, null, errors);
  }

  /** The problem for a status that was chosen elsewhere. */
  public static Problem of(int status) {
    return ProblemType.of(status)
        .map(Problem::of)
        .orElseGet(
            () ->
                new Problem(NOTHING_BUT_THE_STATUS, reason(status), status, null, null, List.of()));
  }

  public static Problem internal(String correlationId) {
    var type = ProblemType.INTERNAL;
    return new Problem(type.uri(), type.title(), type.status(), null, correlationId, List.of());
  }

  /** Whether it is of that kind. */
  public boolean is(ProblemType kind) {
    return type.equals(kind.uri());
  }

  private static String reason(int status) {
    return Optional.ofNullable(Response.Status.fromStatusCode(status))
        .map(Response.Status::getReasonPhrase)
        .orElse("Error");
  }
}
