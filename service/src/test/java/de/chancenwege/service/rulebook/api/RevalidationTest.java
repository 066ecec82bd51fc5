package de.chancenwege.service.rulebook.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.RuleFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RevalidationTest {
  private static final String TABLE = "/api/v1/tables/arbeit/gestattung/2026-06-12";
  private static final List<String> KEPT =
      List.of("ETag", "Cache-Control", "Vary", "Rulebook-Id", "Content-Security-Policy");

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/api/v1/routes",
        "/api/v1/facts",
        "/api/v1/vocabularies",
        "/api/v1/vocabularies/wege",
        TABLE
      })
  void the_tag_is_the_hash_of_what_is_answered(String path) {
    var answer = given().accept("application/json").get(path);
    assertThat(answer.header("ETag")).isEqualTo('"' + hash(answer) + '"');
  }

  @Test
  void the_tag_of_a_file_is_the_hash_that_the_rulebook_tells() {
    var sha256 = given().accept("application/json").get(TABLE).jsonPath().getString("sha256");
    assertThat(given().accept("application/dmn+xml").get(TABLE).header("ETag"))
        .isEqualTo('"' + sha256 + '"');
  }

  @Test
  void who_has_the_answer_gets_its_headers_and_no_body() {
    var answer = given().get("/api/v1/routes");
    var again = given().header("If-None-Match", "W/" + answer.header("ETag")).get("/api/v1/routes");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(KEPT)
        .allSatisfy(name -> assertThat(again.header(name)).isEqualTo(answer.header(name)))
        .allSatisfy(name -> assertThat(again.header(name)).isNotBlank());
  }

  @Test
  void a_head_is_answered_like_a_get() {
    var tag = given().get("/api/v1/routes").header("ETag");
    assertThat(given().head("/api/v1/routes").header("ETag")).isEqualTo(tag);
    assertThat(given().header("If-None-Match", "\"x\", " + tag).head("/api/v1/routes").statusCode())
        .isEqualTo(304);
  }

  @Test
  void who_has_something_else_gets_the_answer() {
    given().header("If-None-Match", "\"x\"").get("/api/v1/routes").then().statusCode(200);
  }

  private static String hash(Response answer) {
    return new RuleFile("", answer.asByteArray()).sha256();
  }
}
