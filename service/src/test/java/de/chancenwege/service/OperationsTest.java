package de.chancenwege.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

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
