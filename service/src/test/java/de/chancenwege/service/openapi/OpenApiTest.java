package de.chancenwege.service.openapi;

import static de.chancenwege.service.openapi.Described.description;
import static de.chancenwege.service.openapi.Described.names;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OpenApiTest {
  /** Of every answer, whatever it says; no part of the interface. */
  private static final Set<String> COMMON =
      Set.of(
          "content-length",
          "content-type",
          "content-encoding",
          "transfer-encoding",
          "connection",
          "date");

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
            "CompiledRulebook",
            "Certificate",
            "Table",
            "TableRow");
  }

  @Test
  void it_describes_exactly_the_addresses_that_are_there() throws IOException {
    assertThat(names(description().path("paths")))
        .containsExactlyInAnyOrder(
            "/api/v1/advice",
            "/api/v1/advice/batch",
            "/api/v1/advice/changes",
            "/api/v1/advice/timeline",
            "/api/v1/routes",
            "/api/v1/facts",
            "/api/v1/vocabularies",
            "/api/v1/vocabularies/{name}",
            "/api/v1/rulebooks",
            "/api/v1/rulebooks/{id}",
            "/api/v1/rulebooks/active",
            "/api/v1/tables/{area}/{subject}/{validFrom}",
            "/api/v1/workshop/drafts",
            "/api/v1/workshop/drafts/{id}",
            "/api/v1/workshop/drafts/{id}/file",
            "/api/v1/workshop/drafts/{id}/check",
            "/api/v1/workshop/drafts/{id}/submit",
            "/api/v1/workshop/drafts/{id}/approve",
            "/api/v1/workshop/drafts/{id}/return",
            "/api/v1/workshop/drafts/{id}/withdraw");
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
                            .contains("200", "406", "422", "500", "503");
                      }
                    }));
    assertThat(names(description().at("/paths/~1api~1v1~1advice/post/responses")))
        .contains("400", "413", "415");
  }

  @Test
  void what_may_be_null_says_so_and_all_fields_are_promised() throws IOException {
    var finding = description().at("/components/schemas/Finding");
    assertThat(finding.path("required")).hasSize(finding.path("properties").size());
    assertThat(finding.at("/properties/permit/type").toString()).isEqualTo("[\"string\",\"null\"]");
  }

  @ParameterizedTest(name = "{1} {0}")
  @CsvSource({
    "/api/v1/routes, 200, routes",
    "/api/v1/routes, 304, routes",
    "/api/v1/rulebooks, 200, rulebooks",
    "/api/v1/rulebooks/active, 200, rulebooks~1active",
  })
  void the_headers_of_an_answer_are_those_that_it_has(String path, String status, String name)
      throws IOException {
    var tag = status.equals("304") ? given().get(path).header("ETag") : "";
    var answer = given().header("If-None-Match", tag).get(path);
    assertThat(answer.statusCode()).isEqualTo(Integer.parseInt(status));
    assertThat(
            names(
                description()
                    .at("/paths/~1api~1v1~1" + name + "/get/responses/" + status + "/headers")))
        .containsExactlyInAnyOrderElementsOf(headers(answer));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "/api/v1/nope, not-found",
    "/api/v1/advice, method-not-allowed",
    "/kaputt, internal",
    "/kaputt/ueberlastet, no-rulebook-or-overloaded-or-database-away",
  })
  void the_headers_of_a_problem_are_those_that_it_has(String path, String name) throws IOException {
    assertThat(names(description().at("/components/responses/" + name + "/headers")))
        .containsExactlyInAnyOrderElementsOf(headers(given().get(path)));
  }

  /** Without those that only tell the browser to be careful. */
  private static Set<String> headers(Response answer) {
    var names = new TreeSet<String>();
    answer.headers().forEach(header -> names.add(header.getName()));
    names.removeIf(name -> COMMON.contains(name.toLowerCase(java.util.Locale.ROOT)));
    names.removeIf(name -> name.startsWith("X-") || name.startsWith("Cross-Origin-"));
    names.removeAll(List.of("Content-Security-Policy", "Permissions-Policy", "Referrer-Policy"));
    return names;
  }
}
