package de.chancenwege.service.advice.batch;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.chancenwege.service.database.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@Timeout(120)
class BatchApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CASE =
      "{\"asOf\":\"2026-11-23\",\"routes\":[\"HOSPITATION\"],\"facts\":{}}";
  private static final RestAssuredConfig AS_TEXT =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                  .encodeContentTypeAs("application/jsonl", ContentType.TEXT));

  @TestHTTPResource URI service;
  @Inject MeterRegistry meters;

  @Test
  void each_answer_is_that_of_the_single_question() throws IOException {
    var cases =
        List.of(
            "{\"asOf\":\"2026-11-23\",\"facts\":{}}",
            "{\"asOf\":\"2026-11-23\",\"facts\":{\"aufenthaltsstatus\":\"DULDUNG_60A\","
                + "\"geburtsdatum\":\"2008-03-01\",\"duldungSeit\":\"2026-09-01\"}}",
            "{\"asOf\":\"2023-05-01\",\"facts\":{\"aufenthaltsstatus\":\"GESTATTUNG\","
                + "\"wohnpflichtAufnahmeeinrichtung\":true,\"gestattetSeit\":\"2023-04-01\"}}",
            "{\"asOf\":\"2026-11-23\",\"routes\":[\"BVB\",\"BAB\"],\"facts\":{\"aufenthaltsstatus\":\"NE\"}}");
    var batch = lines(post("application/x-ndjson", String.join("\n", cases)));
    assertThat(batch).hasSize(cases.size());
    for (int i = 0; i < cases.size(); i++) {
      var single = given().contentType("application/json").body(cases.get(i));
      assertThat(batch.get(i)).isEqualTo(single.post("/api/v1/advice").asString());
    }
  }

  @Test
  void the_first_answer_is_there_before_the_second_question_is_asked() throws IOException {
    try (var batch = Conversation.begin(service, CASE)) {
      assertThat(batch.head())
          .startsWith("HTTP/1.1 200")
          .containsIgnoringCase("rulebook-id: sha256:")
          .containsIgnoringCase("content-type: application/x-ndjson")
          .containsIgnoringCase("cache-control: no-store");
      assertThat(JSON.readTree(batch.read()).path("asOf").asText()).isEqualTo("2026-11-23");
      batch.send(CASE.replace("11-23", "11-24"));
      assertThat(JSON.readTree(batch.read()).path("asOf").asText()).isEqualTo("2026-11-24");
      batch.end();
      assertThat(batch.read()).isEmpty();
    }
  }

  @Test
  void a_caller_who_goes_away_is_no_longer_worked_for() throws IOException {
    var batch = Conversation.begin(service, CASE);
    batch.read();
    assertThat(running()).isPositive();
    batch.close();
    while (running() > 0) {
      Thread.onSpinWait(); // The time limit of the class ends it.
    }
  }

  private double running() {
    return meters.get("chancenwege.batch.running").gauge().value();
  }

  @Test
  void a_bad_line_becomes_a_problem_with_its_number_and_the_next_is_answered() throws IOException {
    var bad =
        List.of(
            CASE,
            "",
            "nonsense",
            "{\"facts\":{\"dublin\":\"NEINN\"}}",
            "[]",
            "{\"x\":1}",
            "{\"asOf\":\"1999-01-01\"}",
            "{\"a\":\"" + "x".repeat(CaseLine.LONGEST) + "\"}",
            CASE);
    var answers = json(post("application/x-ndjson", String.join("\r\n", bad)));
    assertThat(answers)
        .extracting(a -> a.path("line").asInt())
        .containsExactly(0, 3, 4, 5, 6, 7, 8, 0);
    assertThat(answers)
        .extracting(a -> a.path("status").asInt())
        .containsExactly(0, 400, 422, 400, 422, 422, 413, 0);
    assertThat(answers.get(2).at("/errors/0/pointer").asText()).isEqualTo("/facts/dublin");
    assertThat(answers.get(2).at("/errors/0/suggestion").asText()).isEqualTo("NEIN");
    assertThat(answers.get(6).path("detail").asText())
        .isEqualTo("A line may have at most 1048576 bytes.");
  }

  @Test
  void broken_utf_8_breaks_one_line_only() throws IOException {
    var body = new ByteArrayOutputStream();
    body.write(CASE.getBytes(UTF_8));
    body.write(new byte[] {'\n', '{', '"', (byte) 0xFF, '"', ':', '1', '}', '\n'});
    body.write(CASE.getBytes(UTF_8));
    var answers =
        json(
            given()
                .contentType("application/x-ndjson")
                .body(body.toByteArray())
                .post("/api/v1/advice/batch"));
    assertThat(answers)
        .extracting(a -> a.path("detail").asText())
        .containsExactly("", "The body is not UTF-8.", "");
  }

  @Test
  void a_body_may_be_larger_than_any_other() throws IOException {
    var blank = (" ".repeat(1_000) + "\n").repeat(20_000);
    assertThat(json(post("application/x-ndjson", CASE + "\n" + blank + CASE))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-ndjson", "application/jsonl"})
  void both_names_of_the_format_are_taken_and_given(String type) {
    var response =
        given()
            .config(AS_TEXT)
            .contentType(type)
            .accept(type)
            .body(CASE)
            .post("/api/v1/advice/batch");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo(type);
  }

  @Test
  void nothing_is_answered_with_nothing() {
    assertThat(post("application/x-ndjson", "\n\n").asString()).isEmpty();
  }

  @Test
  void a_spreadsheet_gets_a_row_for_each_case_and_route() {
    var response =
        given()
            .config(AS_TEXT)
            .contentType("application/x-ndjson")
            .accept("text/csv")
            .body(
                "{\"asOf\":\"2026-11-23\",\"routes\":[\"BVB\",\"BAB\"]}\n{\"x\":1}\n"
                    + CASE
                    + "\nnonsense")
            .post("/api/v1/advice/batch");
    assertThat(response.contentType()).startsWith("text/csv");
    var rows = new String(response.asByteArray(), UTF_8).split("\r\n");
    assertThat(rows).hasSize(6);
    assertThat(rows[0]).startsWith("\uFEFFline;asOf;route;label;level;earliest;");
    assertThat(Stream.of(rows[1], rows[2]))
        .allSatisfy(row -> assertThat(row).startsWith("1;2026-11-23;"));
    assertThat(rows[3])
        .isEqualTo(
            "2"
                + ";".repeat(19)
                + "Facts or parameters cannot be taken | /x unknown-field: one of the known fields;");
    assertThat(rows[4]).startsWith("3;2026-11-23;HOSPITATION;Hospitation");
    assertThat(rows[5]).contains("The request cannot be read | ");
  }

  @Test
  void one_batch_too_many_is_asked_to_come_again() throws IOException {
    var running = new ArrayList<Conversation>();
    for (int i = 0; i < BatchResource.MOST; i++) {
      running.add(Conversation.begin(service, CASE));
    }
    post("application/x-ndjson", CASE)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("detail", equalTo("Other batches are being answered."));
    for (var one : running) {
      one.close();
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> post("application/x-ndjson", CASE).statusCode() == 200);
  }

  @Test
  void a_single_json_body_is_not_taken() {
    given()
        .contentType("application/json")
        .body(CASE)
        .post("/api/v1/advice/batch")
        .then()
        .statusCode(415);
  }

  private static Response post(String type, String body) {
    return given()
        .config(AS_TEXT)
        .contentType(type)
        .body(body.getBytes(UTF_8))
        .post("/api/v1/advice/batch");
  }

  private static List<String> lines(Response response) {
    assertThat(response.statusCode()).isEqualTo(200);
    return new String(response.asByteArray(), UTF_8).lines().toList();
  }

  private static List<JsonNode> json(Response response) throws IOException {
    try (var values =
        JSON.readerFor(JsonNode.class).<JsonNode>readValues(String.join("\n", lines(response)))) {
      return values.readAll();
    }
  }
}
