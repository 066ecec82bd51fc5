package de.chancenwege.service.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.chancenwege.service.problem.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class OpenApiTest {
  private static final Set<String> CHANGING =
      Set.of("id", "sha256", "publishedAt", "validFrom", "checkedOn", "coveredFrom");

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void it_is_openapi_3_1_with_named_schemas() throws IOException {
    var description = description();
    assertThat(description.path("openapi").asText()).startsWith("3.1");
    assertThat(description.at("/info/title").asText()).isEqualTo("Chancenwege");
    assertThat(names(description.at("/components/schemas")))
        .contains(
            "AdviceRequest",
            "Advice",
            "Finding",
            "RowHit",
            "Obstacle",
            "OpenQuestion",
            "Level",
            "Problem",
            "ProblemError",
            "Route",
            "Routes",
            "Fact",
            "Facts",
            "Vocabulary",
            "Rulebook",
            "Rulebooks",
            "ActiveRulebook",
            "Table",
            "TableRow");
  }

  @Test
  void it_describes_exactly_the_addresses_that_are_there() throws IOException {
    assertThat(names(description().path("paths")))
        .containsExactlyInAnyOrder(
            "/api/v1/advice",
            "/api/v1/routes",
            "/api/v1/facts",
            "/api/v1/vocabularies",
            "/api/v1/vocabularies/{name}",
            "/api/v1/rulebooks",
            "/api/v1/rulebooks/{id}",
            "/api/v1/rulebooks/active",
            "/api/v1/tables/{area}/{subject}/{validFrom}");
  }

  @Test
  void every_operation_has_a_name_and_its_problems() throws IOException {
    description()
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation -> {
                      if (operation.has("responses")) {
                        assertThat(operation.path("operationId").asText()).isNotBlank();
                        assertThat(names(operation.path("responses")))
                            .contains("200", "406", "500", "503");
                      }
                    }));
    assertThat(names(description().at("/paths/~1api~1v1~1advice/post/responses")))
        .contains("400", "413", "415", "422");
  }

  @Test
  void what_may_be_null_says_so_and_all_fields_are_promised() throws IOException {
    var finding = description().at("/components/schemas/Finding");
    assertThat(finding.path("required")).hasSize(finding.path("properties").size());
    assertThat(finding.at("/properties/permit/type").toString()).isEqualTo("[\"string\",\"null\"]");
  }

  @Test
  void every_operation_has_an_example_of_its_answer_and_tells_its_headers() throws IOException {
    for (var path : description().path("paths")) {
      for (var operation : path) {
        var answer = operation.at("/responses/200");
        assertThat(names(answer.path("headers"))).contains("Cache-Control");
        if (answer.at("/content/application~1json").isObject()) {
          assertThat(answer.at("/content/application~1json/examples"))
              .as(operation.path("operationId").asText())
              .isNotEmpty();
        }
      }
    }
    assertThat(names(description().at("/paths/~1api~1v1~1advice/post/responses/200/headers")))
        .containsExactlyInAnyOrder("Cache-Control", "Rulebook-Id");
    assertThat(names(description().at("/paths/~1api~1v1~1routes/get/responses/200/headers")))
        .containsExactlyInAnyOrder("Cache-Control", "Rulebook-Id", "ETag");
  }

  /** Lists are shown in part; hashes and moments change with every comma in any table. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "listRoutes, /api/v1/routes",
    "listFacts, /api/v1/facts",
    "listVocabularies, /api/v1/vocabularies",
    "getVocabulary, /api/v1/vocabularies/kennzeichen",
    "listRulebooks, /api/v1/rulebooks",
    "getActiveRulebook, /api/v1/rulebooks/active?asOf=2026-11-23",
    "getTableFile, /api/v1/tables/arbeit/gestattung/2026-06-12"
  })
  void the_example_of_a_list_shows_a_part_of_what_the_service_answers(String operation, String path)
      throws IOException {
    var answer = JSON.readTree(given().accept("application/json").get(path).asString());

    assertThat(isPart(example(operation + "-response"), answer))
        .as(answer.toPrettyString())
        .isTrue();
  }

  private static boolean isPart(JsonNode part, JsonNode whole) {
    if (part.isArray()) {
      return stream(part).allMatch(item -> stream(whole).anyMatch(other -> isPart(item, other)));
    }
    if (part.isObject()) {
      return names(part).equals(names(whole))
          && names(part).stream()
              .allMatch(
                  name -> CHANGING.contains(name) || isPart(part.path(name), whole.path(name)));
    }
    return part.equals(whole);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @ParameterizedTest
  @CsvSource({
    "Finding, permit, 3",
    "Finding, baConsent, 3",
    "Finding, authority, 14",
    "Obstacle, curableBy, 5"
  })
  void closed_lists_are_told(String schema, String field, int values) throws IOException {
    var property = description().at("/components/schemas/" + schema + "/properties/" + field);
    assertThat(stream(property.path("enum")).filter(value -> !value.isNull())).hasSize(values);
  }

  @Test
  void every_answer_keeps_to_the_closed_lists() throws IOException {
    var schemas = description().at("/components/schemas");
    var advice = JSON.readTree(post("{\"facts\":{\"aufenthaltsstatus\":\"NE\"}}").asString());
    assertThat(advice.path("findings")).hasSizeGreaterThan(80);
    for (var finding : advice.path("findings")) {
      for (var field : List.of("permit", "baConsent", "authority")) {
        var values = schemas.at("/Finding/properties/" + field + "/enum");
        assertThat(
                finding.path(field).isNull()
                    || stream(values).anyMatch(finding.path(field)::equals))
            .as(finding.path("route") + " " + field)
            .isTrue();
      }
    }
    assertThat(schemas.at("/Certainty/enum")).hasSize(4);
  }

  @Test
  void the_example_of_an_advice_is_what_the_service_answers() throws IOException {
    var request = example("advise-request");
    var answer = (ObjectNode) JSON.readTree(post(request.toString()).asString());
    // The id changes with every comma in any table; the example is about the rest.
    ((ObjectNode) answer.path("rulebook")).set("id", example("advise-response").at("/rulebook/id"));
    assertThat(answer.toPrettyString()).isEqualTo(example("advise-response").toPrettyString());
  }

  @Test
  void the_examples_are_in_the_description() throws IOException {
    var advice = description().at("/paths/~1api~1v1~1advice/post");
    assertThat(advice.at("/requestBody/content/application~1json/examples/advise-request/value"))
        .isEqualTo(example("advise-request"));
    assertThat(
            advice.at(
                "/responses/200/content/application~1json/examples/advise-response/value/asOf"))
        .isEqualTo(example("advise-response").path("asOf"));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = ProblemType.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"INTERNAL", "NO_RULEBOOK"})
  void the_example_of_a_problem_is_what_the_service_answers(ProblemType type) throws IOException {
    assertThat(JSON.readTree(provoke(type).asString()).toPrettyString())
        .isEqualTo(example("problem-" + type.code()).toPrettyString());
  }

  private static Response provoke(ProblemType type) {
    return switch (type) {
      case MALFORMED_REQUEST -> post("{\"facts\":{\"dublin\":\"NEIN\",\"dublin\":\"NEIN\"}}");
      case NOT_FOUND -> given().get("/api/v1/vocabularies/nope");
      case METHOD_NOT_ALLOWED -> given().get("/api/v1/advice");
      case NOT_ACCEPTABLE -> given().accept("text/csv").get("/api/v1/routes");
      case CONTENT_TOO_LARGE -> post(" ".repeat(2_000_000));
      case UNSUPPORTED_MEDIA_TYPE ->
          given().contentType("application/xml").body("<a/>").post("/api/v1/advice");
      case INVALID_FACTS ->
          post("{\"facts\":{\"dublin\":\"NEINN\",\"geburtsdatum\":\"2026-02-30\",\"pass\":true}}");
      case INTERNAL, NO_RULEBOOK -> throw new IllegalArgumentException(type.code());
    };
  }

  private static Response post(String body) {
    return given().contentType("application/json").body(body).post("/api/v1/advice");
  }

  private static JsonNode description() throws IOException {
    return JSON.readTree(given().accept("application/json").get("/q/openapi").asString());
  }

  private static JsonNode example(String name) {
    return Examples.find(name).orElseThrow();
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    Stream.of(object).forEach(node -> node.fieldNames().forEachRemaining(names::add));
    return names;
  }
}
