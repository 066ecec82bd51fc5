package de.chancenwege.service.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutlookExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode example(String name) {
    return Examples.find(name).orElseThrow();
  }

  private static String post(String path, String example, String accept) {
    return given()
        .contentType("application/json")
        .accept(accept)
        .body(example(example).toString())
        .post("/api/v1/advice/" + path)
        .asString();
  }

  private static JsonNode answer(String path, String example) throws IOException {
    return JSON.readTree(post(path, example, "application/json"));
  }

  @Test
  void the_example_of_a_timeline_is_what_the_service_answers() throws IOException {
    var answer = answer("timeline", "tellTimeline-request");
    // The id changes with every comma in any table; the example is about the rest.
    answer.path("rulebooks").forEach(law -> ((ObjectNode) law).put("id", "sha256:…"));
    assertThat(answer.toPrettyString())
        .isEqualTo(example("tellTimeline-response").toPrettyString());
  }

  @Test
  void the_example_of_a_calendar_is_what_the_service_answers() {
    var calendar = post("timeline", "tellTimeline-request", "text/calendar");
    assertThat(calendar.replaceAll("DTSTAMP:\\d{8}T\\d{6}Z", "DTSTAMP:20261123T090000Z"))
        .isEqualTo(example("tellTimeline-response-calendar").asText());
  }

  @Test
  void the_example_of_changes_is_what_the_service_answers() throws IOException {
    assertThat(answer("changes", "findChanges-request").toPrettyString())
        .isEqualTo(example("findChanges-response").toPrettyString());
  }
}
