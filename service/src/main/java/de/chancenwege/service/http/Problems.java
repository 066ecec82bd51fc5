package de.chancenwege.service.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.chancenwege.service.problem.Problem;

/** Problem documents as bytes, for where no resource writes them. */
final class Problems {
  private Problems() {}

  static byte[] bytes(ObjectMapper json, Problem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem always has a JSON form", e);
    }
  }
}
