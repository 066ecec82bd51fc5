package de.chancenwege.service.editing.api;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.editing.api.Requests.DMN;
import static de.chancenwege.service.editing.api.Requests.DRAFTS;
import static de.chancenwege.service.editing.api.Requests.approval;
import static de.chancenwege.service.editing.api.Requests.as;
import static de.chancenwege.service.editing.api.Requests.isAsInTheExample;
import static de.chancenwege.service.editing.api.Requests.send;
import static de.chancenwege.service.editing.api.Requests.submitted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.key.ApiKeys;
import de.chancenwege.service.access.key.Scope;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what with drafts over HTTP, and that nobody publishes alone. */
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class WorkshopRefusalsTest {
  @Inject Accounts accounts;
  @Inject ApiKeys keys;
  @Inject Drafts drafts;
  @Inject ActiveRulebook active;

  @BeforeEach
  void staff() {
    Requests.staff(accounts);
  }

  private RequestSpecification key(String account, Scope scope) {
    return Requests.key(keys, account, scope);
  }

  private String begun(String account, int year) {
    return Requests.begun(drafts, active.rulebook(), account, year);
  }

  @Test
  void nobody_approves_her_own_work() throws IOException {
    var draft = begun("carla", 2032);
    var tag = submitted(draft, "carla");
    var before = active.rulebook().id();
    var refused = send(as("carla"), draft + "/approve", tag, approval(active.rulebook()));
    refused.then().statusCode(403).contentType("application/problem+json");
    isAsInTheExample(refused, "problem-own-work");
    as("carla").get(draft).then().body("state", equalTo("SUBMITTED"));
    assertThat(active.rulebook().id()).isEqualTo(before);
  }

  @Test
  void who_has_only_submitted_approves_no_more_than_who_has_written() {
    var draft = begun("anna", 2033);
    var tag = submitted(draft, "carla");
    send(as("carla"), draft + "/approve", tag, approval(active.rulebook())).then().statusCode(403);
  }

  @Test
  void a_key_whose_last_day_is_over_is_nobodys() {
    var key = keys.add("Probe", Set.of(Scope.RECHT), "anna", LocalDate.of(2020, 1, 1));

    given()
        .header("Authorization", "Bearer " + key)
        .get(Requests.DRAFTS)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .header("Cache-Control", "no-store")
        .body(
            "detail",
            equalTo(
                "The key that was sent has expired: it was valid until the end of 2020-01-01 in"
                    + " Germany."))
        .body(not(containsString("anna")));
  }

  @Test
  void a_key_of_nobody_or_of_a_closed_account_is_told_so_and_not_whose_it_is() {
    var address = given().header("Authorization", "Bearer cw_" + "A".repeat(43));
    address
        .get(DRAFTS)
        .then()
        .statusCode(401)
        .body("detail", equalTo("The key that was sent is not valid."));
    Staff.make(accounts, "gerd", Set.of("recht"));
    var key = key("gerd", Scope.RECHT);
    accounts.setDisabled("gerd", true);
    key.get(DRAFTS)
        .then()
        .statusCode(401)
        .body("detail", equalTo("The key that was sent is no longer valid."))
        .body(not(containsString("gerd")));
    given().get(DRAFTS).then().body("detail", nullValue());
  }

  @Test
  void a_key_that_edits_ends_with_the_role_of_its_account() {
    Staff.make(accounts, "gerd", Set.of("recht"));
    var key = key("gerd", Scope.RECHT);
    accounts.setRoles("gerd", Set.of());
    key.get(DRAFTS).then().statusCode(403).body("detail", containsString("its account may not"));
  }

  @Test
  void no_key_approves_not_even_one_of_somebody_who_may() {
    var draft = begun("anna", 2034);
    var tag = submitted(draft, "anna");
    send(key("carla", Scope.RECHT), draft + "/approve", tag, approval(active.rulebook()))
        .then()
        .statusCode(403)
        .body("type", endsWith("/not-allowed"))
        .body("detail", startsWith("No key may do that: it takes somebody who is signed in"));
    as("anna").get(draft).then().body("state", equalTo("SUBMITTED"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Scope.class,
      names = {"ADVICE", "METRICS"})
  void a_key_without_the_scope_sees_nothing(Scope scope) {
    key("anna", scope).get(DRAFTS).then().statusCode(403).body("type", endsWith("/not-allowed"));
    key("anna", scope)
        .get(begun("anna", 2035))
        .then()
        .statusCode(403)
        .body("detail", startsWith("This takes a key with the scope recht; the one that was sent"))
        .body("detail", endsWith("has: " + scope.code() + "."));
  }

  @ParameterizedTest(name = "{0}: {1} {2} -> {3}")
  @CsvSource({
    "verwaltung, GET, '', 403",
    "technik, GET, '', 403",
    "freigabe, GET, '', 200",
    "recht, GET, /check, 200",
    "verwaltung, POST, /submit, 403",
    "freigabe, POST, /submit, 403",
    "freigabe, PUT, /file, 403",
    "verwaltung, PUT, /file, 403",
    "recht, POST, /approve, 403",
    "technik, POST, /approve, 403",
    "verwaltung, POST, /approve, 403",
    "recht, POST, /return, 403",
    "freigabe, POST, /withdraw, 403",
    "verwaltung, POST, /withdraw, 403",
  })
  void each_role_comes_as_far_as_it_may(String role, String method, String step, int status) {
    var session = Staff.session(accounts, "dora-" + role, Set.of(role));
    given()
        .cookie(COOKIE, session)
        .header("If-Match", "\"1\"")
        .contentType(method.equals("PUT") ? DMN : "application/json")
        .body(method.equals("GET") ? "" : "{}")
        .request(method, begun("anna", 2036) + step)
        .then()
        .statusCode(status);
  }

  @Test
  void strangers_are_asked_who_they_are() {
    given().get(DRAFTS).then().statusCode(401).header("WWW-Authenticate", "Bearer");
    given().contentType(DMN).body("<a/>").put(DRAFTS + "/1/file").then().statusCode(401);
  }

  @Test
  void another_site_makes_nobody_approve() {
    var draft = begun("anna", 2037);
    var tag = submitted(draft, "anna");
    send(
            as("bernd").header("Sec-Fetch-Site", "cross-site"),
            draft + "/approve",
            tag,
            approval(active.rulebook()))
        .then()
        .statusCode(403)
        .body("type", endsWith("/form-expired"))
        .body("title", equalTo("This was not sent from a page of this session"))
        .body("detail", startsWith("The browser does not say that the request comes from"));
    send(as("anna"), draft + "/withdraw", tag, Map.of()).then().statusCode(200);
  }
}
