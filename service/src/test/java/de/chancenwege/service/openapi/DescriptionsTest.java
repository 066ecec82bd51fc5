package de.chancenwege.service.openapi;

import static de.chancenwege.service.openapi.Described.description;
import static de.chancenwege.service.openapi.Described.example;
import static de.chancenwege.service.openapi.Described.names;
import static de.chancenwege.service.openapi.Described.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.rules.advice.Level;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What everything in the description means. */
@QuarkusTest
class DescriptionsTest {

  private static JsonNode schemas() throws IOException {
    return description().at("/components/schemas");
  }

  private static boolean isSilent(JsonNode described) {
    return described.path("description").asText().isBlank();
  }

  @Test
  void every_field_says_what_it_means() throws IOException {
    var silent = new ArrayList<String>();
    for (var schema : schemas().properties()) {
      for (var field : schema.getValue().path("properties").properties()) {
        if (isSilent(field.getValue())) {
          silent.add(schema.getKey() + '.' + field.getKey());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void every_parameter_says_what_it_means() throws IOException {
    var parameters = new ArrayList<JsonNode>();
    for (var path : description().path("paths")) {
      path.forEach(operation -> operation.path("parameters").forEach(parameters::add));
    }
    assertThat(parameters).hasSizeGreaterThan(10).noneMatch(DescriptionsTest::isSilent);
  }

  @Test
  void every_closed_list_with_a_name_says_what_its_codes_mean() throws IOException {
    var silent = new ArrayList<String>();
    for (var schema : schemas().properties()) {
      if (schema.getValue().has("enum") && isSilent(schema.getValue())) {
        silent.add(schema.getKey());
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void each_level_is_explained() throws IOException {
    var explained = schemas().at("/Level/description").asText();
    for (var level : Level.values()) {
      assertThat(explained).contains("- `" + level + "`: ");
    }
  }

  /** A sentence that nobody reads any more would grow old. */
  @Test
  void everything_that_the_file_says_is_read() throws IOException {
    var read = new TreeSet<String>();
    for (var schema : schemas().properties()) {
      read.add(schema.getValue().path("description").asText());
      schema
          .getValue()
          .path("properties")
          .forEach(field -> read.add(field.path("description").asText()));
    }
    for (var path : description().path("paths")) {
      path.forEach(
          operation ->
              stream(operation.path("parameters"))
                  .forEach(parameter -> read.add(parameter.path("description").asText())));
    }
    for (var kind : names(example("descriptions"))) {
      assertThat(stream(example("descriptions").path(kind)).map(JsonNode::asText))
          .as(kind)
          .isNotEmpty()
          .isSubsetOf(read);
    }
  }
}
