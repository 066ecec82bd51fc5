package de.chancenwege.service.rulebook.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.chancenwege.service.rulebook.LibraryStart;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LibraryStart.class)
class CompiledAnswersTest {
  private static final String ACTIVE = "/api/v1/rulebooks/active";

  @Test
  void the_service_answers_the_same_before_during_and_after_the_exchange() {
    var answers = new HashSet<String>();
    var states = new HashSet<String>();
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          do {
            answers.add(advice());
            states.add(json(ACTIVE).getString("compiled.state"));
          } while (!states.contains("PROVEN"));
        });
    answers.add(advice());
    assertThat(states).isSubsetOf("PENDING", "PROVEN");
    assertThat(answers).hasSize(1);
    the_certificate_is_told();
  }

  private static void the_certificate_is_told() {
    var active = json(ACTIVE);
    var one = json("/api/v1/rulebooks/" + active.getString("id"));
    assertThat(one.getMap("compiled")).isEqualTo(active.getMap("compiled"));
    assertThat(one.getMap("compiled"))
        .isEqualTo(json("/api/v1/rulebooks").getMap("rulebooks[0].compiled"));
    assertThat(one.getMap("compiled.certificate").keySet())
        .isEqualTo(example().getMap("compiled.certificate").keySet());
    assertThat(one.getLong("compiled.certificate.compared")).isPositive();
    assertThat(one.getLong("compiled.certificate.cases")).isPositive();
    assertThat(one.getLong("compiled.certificate.differences")).isZero();
    assertThat(one.getList("compiled.certificate.excluded")).isEqualTo(List.of());
    assertThat(given().get("/q/metrics").asString().lines())
        .contains(
            "chancenwege_engine{engine=\"compiled\"} 1.0",
            "chancenwege_engine{engine=\"drools\"} 0.0",
            "chancenwege_certificate_differences 0.0",
            "chancenwege_certificate_excluded 0.0");
  }

  private static JsonPath example() {
    var file = CompiledAnswersTest.class.getResource("/examples/getActiveRulebook-response.json");
    return JsonPath.from(Objects.requireNonNull(file));
  }

  private static String advice() {
    return given()
        .contentType("application/json")
        .body("{\"asOf\": \"2026-11-23\", \"facts\": {\"mahnung\": \"OFFEN\"}}")
        .post("/api/v1/advice")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static JsonPath json(String path) {
    return given().get(path).then().statusCode(200).extract().jsonPath();
  }
}
