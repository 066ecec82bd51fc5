package de.chancenwege.service.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Examples of bodies, kept as files so that tests can prove them true. */
final class Examples {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Examples() {}

  /** Adds the example of that name, if there is one. */
  static void add(MediaType media, String name) {
    find(name)
        .ifPresent(
            value -> media.addExample(name, OASFactory.createExample().summary(name).value(value)));
  }

  static Optional<JsonNode> find(String name) {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var file = loader.getResourceAsStream("examples/" + name + ".json")) {
      return file == null ? Optional.empty() : Optional.of(JSON.readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
