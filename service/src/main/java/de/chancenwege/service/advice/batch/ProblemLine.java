package de.chancenwege.service.advice.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemError;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem document that stands in the place of an answer.
 *
 * @param line number of the line in the input, from 1; blank lines count
 * @param type what kind of problem
 * @param title the same words for every problem of the type
 * @param status the status that the line alone would have got
 * @param detail what is wrong this time
 * @param correlationId finds the problem in the log
 * @param errors the single faults
 */
@Schema(
    name = "ProblemLine",
    description = "A problem document (RFC 9457) in the place of the answer to a line")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemLine(
    @Schema(required = true, description = "Number of the line from 1; blank lines count")
        long line,
    @Schema(required = true) URI type,
    @Schema(required = true) String title,
    @Schema(required = true) int status,
    @Nullable String detail,
    @Nullable String correlationId,
    List<ProblemError> errors) {

  ProblemLine {
    errors = List.copyOf(errors);
  }

  static ProblemLine of(long line, Problem problem) {
    return new ProblemLine(
        line,
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        problem.correlationId(),
        problem.errors());
  }
}
