package de.chancenwege.service.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** Problem documents as they go over the line. */
final class Problems {
  private static final String SECONDS_TO_WAIT = "5";

  private Problems() {}

  /** Headers beside the type of the body. */
  static Map<String, String> headers(Problem problem) {
    return problem.is(ProblemType.OVERLOADED)
        ? Map.of(HttpHeaders.CACHE_CONTROL, "no-store", HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        : Map.of(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** The body, for where no resource writes it. */
  static byte[] bytes(ObjectMapper json, Problem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem always has a JSON form", e);
    }
  }
}
