package de.chancenwege.service.openapi;

import static de.chancenwege.service.openapi.Described.advise;
import static de.chancenwege.service.openapi.Described.description;
import static de.chancenwege.service.openapi.Described.example;
import static de.chancenwege.service.openapi.Described.get;
import static de.chancenwege.service.openapi.Described.json;
import static de.chancenwege.service.openapi.Described.names;
import static de.chancenwege.service.openapi.Described.stream;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.chancenwege.service.problem.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class OpenApiExamplesTest {
  private static final Set<String> CHANGING =
      Set.of("id", "sha256", "publishedAt", "validFrom", "checkedOn", "coveredFrom", "compiled");

  @Test
  void every_operation_has_an_example_of_its_answer() throws IOException {
    for (var path : description().path("paths")) {
      for (var operation : path) {
        var answer = operation.at("/responses/200");
        if (answer.at("/content/application~1json").isObject()) {
          assertThat(answer.at("/content/application~1json/examples"))
              .as(operation.path("operationId").asText())
              .isNotEmpty();
        }
      }
    }
  }

  @Test
  void every_kind_of_problem_has_an_example() throws IOException {
    var responses = description().at("/components/responses");
    var examples =
        stream(responses)
            .flatMap(one -> names(one.at("/content/application~1problem+json/examples")).stream());
    assertThat(examples)
        .containsExactlyInAnyOrder(
            Arrays.stream(ProblemType.values())
                .map(type -> "problem-" + type.code())
                .toArray(String[]::new));
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
    var answer = get(path);

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

  @Test
  void the_example_of_an_advice_is_what_the_service_answers() throws IOException {
    var request = example("advise-request");
    var answer = (ObjectNode) json(advise(request.toString()));
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

  /** Those of drafts need one, and people: {@code WorkshopInterfaceTest} shows them. */
  @ParameterizedTest(name = "{0}")
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OWN_WORK", "CONFLICT", "OUTDATED", "INVALID_DRAFT", "CONDITION_MISSING"})
  void the_example_of_a_problem_is_what_the_service_answers(ProblemType type) throws IOException {
    assertThat(withoutNumber(json(provoke(type))))
        .isEqualTo(withoutNumber(example("problem-" + type.code())));
  }

  private static Response provoke(ProblemType type) {
    return switch (type) {
      case MALFORMED_REQUEST -> advise("{\"facts\":{\"dublin\":\"NEIN\",\"dublin\":\"NEIN\"}}");
      case NOT_SIGNED_IN -> given().get("/api/v1/geschlossen");
      case NOT_ALLOWED -> given().get("/api/v1/geschlossen/verboten");
      case FORM_EXPIRED -> given().header("Sec-Fetch-Site", "cross-site").post("/konto/anmelden");
      case NOT_FOUND -> given().get("/api/v1/vocabularies/nope");
      case METHOD_NOT_ALLOWED -> given().get("/api/v1/advice");
      case NOT_ACCEPTABLE -> given().accept("text/csv").get("/api/v1/routes");
      case CONTENT_TOO_LARGE -> advise(" ".repeat(2_000_000));
      case UNSUPPORTED_MEDIA_TYPE ->
          given().contentType("application/xml").body("<a/>").post("/api/v1/advice");
      case INVALID_FACTS ->
          advise(
              "{\"facts\":{\"dublin\":\"NEINN\",\"geburtsdatum\":\"2026-02-30\",\"pass\":true}}");
      case INTERNAL -> given().get("/kaputt");
      case NO_RULEBOOK -> given().get("/kaputt/ohne-regelwerk");
      case OVERLOADED -> given().get("/kaputt/ueberlastet");
      case DATABASE_AWAY -> given().get("/kaputt/ohne-datenbank");
      case OWN_WORK, CONFLICT, OUTDATED, INVALID_DRAFT, CONDITION_MISSING ->
          throw new AssertionError("Needs a draft: " + type);
    };
  }

  /** Each problem has a number of its own. */
  private static String withoutNumber(JsonNode problem) {
    var copy = (ObjectNode) problem.deepCopy();
    copy.replace("correlationId", null);
    return copy.toPrettyString();
  }
}
