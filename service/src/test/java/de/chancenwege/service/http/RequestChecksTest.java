package de.chancenwege.service.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before a resource sees it, and what is told to those who ask first. */
@QuarkusTest
class RequestChecksTest {
  private static final String BASE = "https://chancenwege.de/problems/";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/api/v1/advice, 'OPTIONS, POST'",
    "/api/v1/routes, 'GET, HEAD, OPTIONS'",
    "/api/v1/rulebooks/active, 'GET, HEAD, OPTIONS'",
    "/, 'GET, HEAD, OPTIONS, POST'",
    "/uebersicht?weg=HOSPITATION, 'GET, HEAD, OPTIONS'",
  })
  void whoever_asks_for_the_methods_is_told_those_that_work(String path, String methods) {
    var allowed = given().options(path).header("Allow");
    assertThat(allowed).isEqualTo(methods);
    var head = given().head(path).statusCode();
    assertThat(head == 200).isEqualTo(Set.of(allowed.split(", ")).contains("HEAD"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"gzip", "br", "deflate, gzip", "GZIP"})
  void a_packed_body_is_a_415_that_says_how_to_send_it(String encoding) {
    var answer = encoded(encoding, "/api/v1/advice", "application/json");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
    assertThat(answer.jsonPath().getString("type")).isEqualTo(BASE + "unsupported-media-type");
    assertThat(answer.jsonPath().getString("detail"))
        .isEqualTo("The body must be sent without Content-Encoding.");
  }

  @Test
  void a_packed_form_is_refused_too() {
    var answer = encoded("gzip", "/", "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void a_body_that_says_that_it_is_not_packed_is_taken() {
    assertThat(encoded("identity", "/api/v1/advice", "application/json").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/api/v1/routes",
        "/api/v1/facts",
        "/api/v1/vocabularies",
        "/api/v1/vocabularies/wege",
        "/api/v1/rulebooks",
        "/api/v1/rulebooks/active",
        "/api/v1/tables/arbeit/gestattung/2026-06-12",
      })
  void a_parameter_that_nobody_knows_is_refused_everywhere_in_the_same_way(String path) {
    var problem = given().get(path + "?asof=2026-11-23");
    assertThat(problem.statusCode()).isEqualTo(422);
    assertThat(problem.jsonPath().getString("type")).isEqualTo(BASE + "invalid-facts");
    assertThat(problem.jsonPath().getString("errors[0].parameter")).isEqualTo("asof");
    assertThat(problem.jsonPath().getString("errors[0].code")).isEqualTo("unknown-parameter");
  }

  @Test
  void a_body_is_not_read_where_the_address_is_wrong() {
    var problem = given().contentType("application/json").body("{").post("/api/v1/advice?asOf=x");
    assertThat(problem.statusCode()).isEqualTo(422);
  }

  @Test
  void the_parameter_that_was_meant_is_suggested() {
    var error = given().get("/api/v1/rulebooks/active?asof=2026-11-23&x=1").jsonPath();
    assertThat(error.getList("errors.parameter", String.class)).containsExactly("asof", "x");
    assertThat(error.getString("errors[0].suggestion")).isEqualTo("asOf");
    assertThat(error.getList("errors[0].allowed", String.class)).containsExactly("asOf");
    assertThat(error.getString("errors[0].detail")).isEqualTo("one of the parameters asOf");
  }

  @Test
  void where_no_parameter_is_taken_that_is_said() {
    var error = given().get("/api/v1/routes?asOf=2026-11-23").jsonPath();
    assertThat(error.getString("errors[0].detail"))
        .isEqualTo("nothing: this address takes no parameters");
  }

  @Test
  void a_parameter_is_given_once() {
    var error = given().get("/api/v1/rulebooks/active?asOf=2026-11-23&asOf=2026-11-24").jsonPath();
    assertThat(error.getString("errors[0].code")).isEqualTo("repeated-parameter");
  }

  @Test
  void a_page_takes_what_others_added_to_a_link() {
    given().accept("text/html").get("/?ref=mail").then().statusCode(200);
  }

  @Test
  void an_overload_is_told_as_such_and_says_when_to_come_again() {
    var answer = given().get("/kaputt/ueberlastet");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.jsonPath().getString("type")).isEqualTo(BASE + "overloaded");
  }

  private static Response encoded(String encoding, String path, String type) {
    return given().contentType(type).header("Content-Encoding", encoding).body("{}").post(path);
  }
}
