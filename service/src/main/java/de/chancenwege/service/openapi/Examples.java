package de.chancenwege.service.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Examples of bodies, kept as files so that tests can prove them true. */
final class Examples {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Examples() {}

  static Optional<JsonNode> find(String name) {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var file = loader.getResourceAsStream("examples/" + name + ".json")) {
      return file == null ? Optional.empty() : Optional.of(JSON.readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
