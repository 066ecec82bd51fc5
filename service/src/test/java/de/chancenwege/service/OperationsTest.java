package de.chancenwege.service;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperationsTest {

  @Test
  void it_is_alive_and_ready_with_database_and_rulebook() {
    var live = given().get("/q/health/live").jsonPath();
    assertThat(live.getString("status")).isEqualTo("UP");
    assertThat(live.getString("checks.find { it.name == 'build' }.data.commit"))
        .matches("[0-9a-f]{40}(-dirty)?|unknown");
    var ready = given().get("/q/health/ready").then().statusCode(200).extract().jsonPath();
    assertThat(ready.getString("status")).isEqualTo("UP");
    assertThat(ready.getList("checks.name", String.class))
        .contains("rulebook", "Database connections health check");
    assertThat(ready.getString("checks.find { it.name == 'rulebook' }.data.id"))
        .startsWith("sha256:");
  }

  @Test
  void search_engines_may_list_the_rules_and_neither_results_nor_workshop() {
    var told = given().get("/robots.txt").then().statusCode(200).extract().asString();
    assertThat(told.lines())
        .contains("User-agent: *", "Disallow: /werkstatt", "Disallow: /ergebnis", "Disallow: /api/")
        .doesNotContain("Disallow: /", "Disallow: /regeln", "Disallow: /regeln/");
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

  @Test
  void each_metric_of_ours_says_what_it_is() {
    given().contentType("application/json").body("{\"facts\":{}}").post("/api/v1/advice");
    given()
        .contentType("application/x-ndjson")
        .body("{\"facts\":{}}".getBytes(UTF_8))
        .post("/api/v1/advice/batch");
    assertThat(given().get("/q/metrics").asString().lines())
        .filteredOn(line -> line.startsWith("# HELP chancenwege_"))
        .hasSizeGreaterThan(5)
        .anyMatch(line -> line.startsWith("# HELP chancenwege_batch_lines"))
        .allMatch(line -> line.matches("# HELP \\S+ [\\p{Lu}1].+"));
  }
}
