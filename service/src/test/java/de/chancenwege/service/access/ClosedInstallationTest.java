package de.chancenwege.service.access;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.page;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.key.ApiKeys;
import de.chancenwege.service.access.key.Scope;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An installation that answers nobody without an account. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(ClosedInstallationTest.Closed.class)
class ClosedInstallationTest {
  public static final class Closed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "chancenwege.ask-without-account", "false", "chancenwege.metrics-open", "false");
    }
  }

  @Inject Accounts accounts;
  @Inject ApiKeys keys;

  @BeforeEach
  void make_an_account() {
    Staff.make(accounts, "ada", Set.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/uebersicht", "/gefuehrt", "/fall", "/zweifel"})
  void pages_lead_to_the_sign_in(String path) {
    page()
        .get(path)
        .then()
        .statusCode(303)
        .header("Location", containsString("/konto/anmelden?weiter="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/konto/anmelden",
        "/hilfe",
        "/datenschutz",
        "/barrierefreiheit",
        "/q/health/live"
      })
  void what_everybody_must_be_able_to_read_stays_open(String path) {
    page().get(path).then().statusCode(200);
  }

  @Test
  void nothing_is_answered_to_strangers() {
    given()
        .contentType("application/json")
        .body("{\"facts\":{}}")
        .post("/api/v1/advice")
        .then()
        .statusCode(401)
        .body("type", endsWith("/not-signed-in"));
    given().get("/api/v1/routes").then().statusCode(401);
    page()
        .contentType("application/x-www-form-urlencoded")
        .post("/ergebnis")
        .then()
        .statusCode(303);
  }

  @Test
  void an_account_without_any_role_may_ask() {
    var session = Staff.signIn("ada", Staff.PASSWORD).cookie(COOKIE);
    page().cookie(COOKIE, session).get("/").then().statusCode(200);
    given().cookie(COOKIE, session).get("/api/v1/routes").then().statusCode(200);
    accounts.setOneTimePassword("ada", "einmal-und-nie-wieder");
    var once = Staff.signIn("ada", "einmal-und-nie-wieder").cookie(COOKIE);
    page()
        .cookie(COOKIE, once)
        .get("/")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/konto/passwort"));
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({"ADVICE, 200, 403", "METRICS, 403, 200", "RECHT, 403, 403"})
  void a_key_is_good_for_its_scope_alone(Scope scope, int advice, int metrics) {
    var key = keys.add("Probe", Set.of(scope), "ada", LocalDate.of(2999, 1, 1));
    given()
        .header("Authorization", "Bearer " + key)
        .get("/api/v1/routes")
        .then()
        .statusCode(advice);
    given().header("Authorization", "Bearer " + key).get("/q/metrics").then().statusCode(metrics);
  }

  @Test
  void a_key_without_the_scope_is_told_which_one_it_needs_and_has() {
    var key = keys.add("Probe", Set.of(Scope.METRICS), "ada", LocalDate.of(2999, 1, 1));
    withKey(key).get("/api/v1/routes").then().body("detail", equalTo(takes("advice") + "metrics."));
    var other = keys.add("Probe", Set.of(Scope.RECHT), "ada", LocalDate.of(2999, 1, 1));
    withKey(other).get("/q/metrics").then().body("detail", equalTo(takes("metrics") + "recht."));
    var tess = Staff.session(accounts, "tess", Set.of("verwaltung"));
    given()
        .cookie(COOKIE, tess)
        .get("/q/metrics")
        .then()
        .body(
            "detail",
            equalTo("This takes an account with the role technik; this one has: verwaltung."));
    Staff.make(accounts, "ines", Set.of("recht"));
    var edits = keys.add("Probe", Set.of(Scope.RECHT), "ines", LocalDate.of(2999, 1, 1));
    withKey(edits)
        .get("/api/v1/workshop/drafts")
        .then()
        .statusCode(403)
        .body("detail", equalTo(takes("advice") + "recht."));
  }

  private static RequestSpecification withKey(String key) {
    return given().header("Authorization", "Bearer " + key);
  }

  private static String takes(String scope) {
    return "This takes a key with the scope " + scope + "; the one that was sent has: ";
  }

  @Test
  void a_key_that_is_over_is_told_so_at_the_metrics_too() {
    var key = keys.add("Probe", Set.of(Scope.METRICS), "ada", LocalDate.of(2020, 1, 1));
    withKey(key)
        .get("/q/metrics")
        .then()
        .statusCode(401)
        .body("detail", containsString("until the end of 2020-01-01"));
    given()
        .header("Authorization", "Basic YTpi")
        .get("/q/metrics")
        .then()
        .body("detail", containsString("no key of this service"));
  }

  @Test
  void metrics_are_for_those_who_run_the_service() {
    var refused = given().get("/q/metrics");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(refused.contentType()).startsWith("application/problem+json");
    var eve = Staff.session(accounts, "eve", Set.of("verwaltung"));
    given().cookie(COOKIE, eve).get("/q/metrics").then().statusCode(403);
    var tom = Staff.session(accounts, "tom", Set.of("technik"));
    given().cookie(COOKIE, tom).get("/q/metrics").then().statusCode(200);
    for (var path : new String[] {"/q/metrics/", "/q//metrics", "/q/./metrics", "/q/%6detrics"}) {
      assertThat(given().urlEncodingEnabled(false).get(path).statusCode())
          .as(path)
          .isNotEqualTo(200);
    }
  }
}
