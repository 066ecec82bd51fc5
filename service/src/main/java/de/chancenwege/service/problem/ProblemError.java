package de.chancenwege.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.chancenwege.rules.facts.Closest;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a request.
 *
 * @param pointer place in the body as a JSON pointer (RFC 6901)
 * @param parameter name of the parameter in the address, where it is not in the body
 * @param code kind of the fault in kebab case
 * @param detail what would be right
 * @param allowed all values that may stand there, where the list is closed
 * @param suggestion what was probably meant
 * @param row id of the row of a rule file
 * @param column heading of the column of a rule file
 * @param message what is wrong with a rule file, in German
 * @param remedy what to do about it, in German
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemError(
    @Schema(description = "JSON pointer (RFC 6901) into the body", examples = "/routes/0")
        @Nullable String pointer,
    @Schema(description = "Name of the query parameter") @Nullable String parameter,
    @Schema(required = true, examples = "unknown-code") String code,
    @Schema(description = "What would be right") @Nullable String detail,
    @Schema(description = "All values that may stand there") List<String> allowed,
    @Schema(description = "What was probably meant") @Nullable String suggestion,
    @Schema(description = "Id of the row of a rule file, if the fault is in one row")
        @Nullable String row,
    @Schema(description = "Heading of the column of a rule file, if the fault is in one cell")
        @Nullable String column,
    @Schema(description = "What is wrong with a rule file, in German") @Nullable String message,
    @Schema(description = "What to do about it, in German") @Nullable String remedy) {
  public ProblemError {
    allowed = List.copyOf(allowed);
  }

  /** A fault of a request that holds no rule file. */
  public ProblemError(
      @Nullable String pointer,
      @Nullable String parameter,
      String code,
      @Nullable String detail,
      List<String> allowed,
      @Nullable String suggestion) {
    this(pointer, parameter, code, detail, allowed, suggestion, null, null, null, null);
  }

  /** A fault at a place in the body. */
  public static ProblemError at(String pointer, String code, String detail) {
    return new ProblemError(pointer, null, code, detail, List.of(), null);
  }

  /** A fault in a parameter of the address. */
  public static ProblemError in(String parameter, String code, String detail) {
    return new ProblemError(null, parameter, code, detail, List.of(), null);
  }

  /** A parameter that the address does not have. */
  public static ProblemError unknownParameter(String parameter, List<String> known) {
    var suggestion = Closest.to(parameter, known).orElse(null);
    var expected =
        known.isEmpty()
            ? "nothing: this address takes no parameters"
            : "one of the parameters " + String.join(", ", known);
    return new ProblemError(null, parameter, "unknown-parameter", expected, known, suggestion);
  }
}
