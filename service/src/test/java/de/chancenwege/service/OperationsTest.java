package de.chancenwege.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OperationsTest {

  @Test
  void it_is_alive_and_ready_with_database_and_rulebook() {
    assertThat(given().get("/q/health/live").jsonPath().getString("status")).isEqualTo("UP");
    var ready = given().get("/q/health/ready").then().statusCode(200).extract().jsonPath();
    assertThat(ready.getString("status")).isEqualTo("UP");
    assertThat(ready.getList("checks.name", String.class))
        .contains("rulebook", "Database connections health check");
    assertThat(ready.getString("checks.find { it.name == 'rulebook' }.data.id"))
        .startsWith("sha256:");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/api/v1/routes",
        "/api/v1/nope",
        "/nope",
        "/q/health",
        "/q/openapi",
        "/q/metrics"
      })
  void every_answer_tells_the_browser_to_be_careful(String path) {
    var answer = given().get(path);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Correlation-Id")).isNotBlank();
  }

  @Test
  void other_origins_are_not_invited() {
    var answer =
        given()
            .header("Origin", "https://example.org")
            .header("Access-Control-Request-Method", "POST")
            .options("/api/v1/advice");
    assertThat(answer.headers().asList())
        .noneMatch(header -> header.getName().toLowerCase().startsWith("access-control"));
  }

  @Test
  void a_correlation_id_of_the_caller_is_not_taken_over() {
    var answer = given().header("Correlation-Id", "mine").get("/api/v1/routes");
    assertThat(answer.header("Correlation-Id")).isNotEqualTo("mine").hasSize(36);
  }

  @Test
  void metrics_tell_nothing_about_a_case() {
    given()
        .contentType("application/json")
        .body("{\"facts\":{\"aufenthaltsstatus\":\"DULDUNG_60A\",\"kommune\":\"05711000\"}}")
        .post("/api/v1/advice")
        .then()
        .statusCode(200);
    assertThat(given().get("/q/metrics").asString())
        .contains("chancenwege_advice_findings_total")
        .doesNotContain("DULDUNG_60A")
        .doesNotContain("05711000");
  }
}
