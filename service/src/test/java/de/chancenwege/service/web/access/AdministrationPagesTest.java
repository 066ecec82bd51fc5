package de.chancenwege.service.web.access;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.PASSWORD;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.signIn;
import static de.chancenwege.service.access.Staff.token;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdministrationPagesTest {
  private static final Pattern ONE_TIME = Pattern.compile("<code[^>]*>([2-9a-z-]{19})</code>");
  private static final Pattern KEY = Pattern.compile("<code[^>]*>(cw_[\\w-]{43})</code>");
  private static final String BROWSED =
      "\"><script>alert(1)</script><img src=x onerror=alert(2)> {{7*7}} {inject:exit.address}";

  @Inject Accounts accounts;
  @Inject Sql sql;

  private String session;

  @BeforeEach
  void sign_in() {
    sql.run("delete from api_key");
    sql.run("update account set roles = '{}'");
    session = Staff.session(accounts, "chefin", Set.of("verwaltung"));
  }

  @Test
  void a_new_account_gets_a_password_that_is_shown_once() {
    var made =
        send("/konto/verwaltung", Map.of("name", "Bob.M-2", "rolle", List.of("recht", "technik")))
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .extract()
            .asString();
    var password = found(ONE_TIME, made);
    assertThat(accounts.find("bob.m-2").orElseThrow().roles())
        .containsExactlyInAnyOrder("recht", "technik");
    signIn("bob.m-2", password).then().statusCode(303);
    open("/konto/verwaltung/bob.m-2").body(not(containsString(password)));
    open("/konto/verwaltung").body(containsString("Einmalpasswort noch nicht ersetzt"));
    open("/konto/protokoll").body(containsString("Konto angelegt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-anna", "änne", "a b", "chefin", "\"><script>"})
  void a_name_that_cannot_be_or_is_taken_is_told_beside_the_field(String name) {
    var before = accounts.all().size();
    send("/konto/verwaltung", Map.of("name", name))
        .statusCode(422)
        .body("html.head.title", containsString("Fehler: "))
        .body(containsString("href=\"#k-name\""))
        .body(not(containsString("<script>")));
    assertThat(accounts.all()).hasSize(before);
  }

  @Test
  void no_text_of_an_account_or_a_key_becomes_part_of_a_page() {
    Staff.make(accounts, "bob", Set.of());
    var text = BROWSED.substring(0, 79);
    send("/konto/verwaltung/bob", Map.of("anzeigename", text)).statusCode(303);
    send("/konto/schluessel", Map.of("name", text, "zweck", "advice", "tage", "30"))
        .statusCode(200);
    for (var path : List.of("/konto/verwaltung", "/konto/verwaltung/bob", "/konto/schluessel")) {
      open(path)
          .statusCode(200)
          .body(containsString("&lt;script&gt;alert(1)"))
          .body(not(containsString("<script>alert")))
          .body(not(containsString("<img src=x")));
    }
    send("/konto/verwaltung/bob", Map.of("anzeigename", "x".repeat(81)))
        .statusCode(422)
        .body(containsString("href=\"#k-anzeigename\""));
  }

  @Test
  void other_roles_and_closing_take_effect_at_once() {
    var bob = Staff.session(accounts, "bob", Set.of("recht"));
    page().cookie(COOKIE, bob).get("/werkstatt/probe/1").then().statusCode(200);
    send("/konto/verwaltung/bob", Map.of("rolle", "freigabe")).statusCode(303);
    page().cookie(COOKIE, bob).get("/konto").then().statusCode(303);

    bob = signIn("bob", PASSWORD).cookie(COOKIE);
    send("/konto/verwaltung/bob/sperren", Map.of()).statusCode(303);
    page().cookie(COOKIE, bob).get("/konto").then().statusCode(303);
    signIn("bob", PASSWORD).then().statusCode(422);
    send("/konto/verwaltung/bob/oeffnen", Map.of()).statusCode(303);
    signIn("bob", PASSWORD).then().statusCode(303);

    var renewed = send("/konto/verwaltung/bob/einmalpasswort", Map.of()).extract().asString();
    signIn("bob", PASSWORD).then().statusCode(422);
    signIn("bob", found(ONE_TIME, renewed)).then().statusCode(303);
  }

  @Test
  void the_last_who_can_manage_accounts_cannot_lock_everybody_out() {
    send("/konto/verwaltung/chefin/sperren", Map.of())
        .statusCode(422)
        .body(containsString("das letzte offene Konto"));
    send("/konto/verwaltung/chefin", Map.of("rolle", "recht")).statusCode(422);
    open("/konto/verwaltung").statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"recht", "freigabe", "technik", ""})
  void nobody_else_reaches_accounts_keys_or_the_record(String role) {
    var other = Staff.session(accounts, "bob", role.isEmpty() ? Set.of() : Set.of(role));
    var token = token(page().cookie(COOKIE, other).get("/konto").asString());
    for (var path :
        List.of(
            "/konto/verwaltung",
            "/konto/verwaltung/chefin",
            "/konto/schluessel",
            "/konto/protokoll")) {
      page()
          .cookie(COOKIE, other)
          .get(path)
          .then()
          .statusCode(403)
          .body(containsString("Das darf Ihr Konto nicht"));
    }
    for (var path :
        List.of(
            "/konto/verwaltung",
            "/konto/verwaltung/bob",
            "/konto/verwaltung/chefin/einmalpasswort",
            "/konto/verwaltung/chefin/sperren",
            "/konto/schluessel")) {
      page()
          .cookie(COOKIE, other)
          .formParams(Map.of("formularmarke", token, "name", "niemand", "rolle", "verwaltung"))
          .post(path)
          .then()
          .statusCode(403);
    }
    assertThat(accounts.find("niemand")).isEmpty();
    assertThat(accounts.find("bob").orElseThrow().roles()).doesNotContain("verwaltung");
  }

  @Test
  void a_key_is_shown_once_used_as_bearer_and_revoked() {
    var made =
        send("/konto/schluessel", Map.of("name", "Fachverfahren", "zweck", "advice", "tage", "30"))
            .statusCode(200)
            .extract()
            .asString();
    var key = found(KEY, made);
    open("/konto/schluessel").body(not(containsString(key)));
    withKey(key, "/api/v1/routes").statusCode(200);
    withKey(key, "/api/v1/geschlossen").statusCode(200);
    withKey(key, "/api/v1/geschlossen/verboten")
        .statusCode(403)
        .body("type", endsWith("/not-allowed"));

    var id = sql.list("select id::text from api_key", row -> row.getString(1)).get(0);
    send("/konto/schluessel/" + id + "/widerrufen", Map.of()).statusCode(303);
    withKey(key, "/api/v1/routes")
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("type", endsWith("/not-signed-in"))
        .body("detail", equalTo("The key that was sent is no longer valid."));
    open("/konto/schluessel").body(containsString("widerrufen"));
  }

  @Test
  void a_key_opens_no_page_and_an_invented_one_is_told_so() {
    var made = send("/konto/schluessel", Map.of("name", "x", "zweck", "advice", "tage", "30"));
    var key = found(KEY, made.extract().asString());
    page().header("Authorization", "Bearer " + key).get("/konto").then().statusCode(303);
    withKey("cw_" + "A".repeat(43), "/api/v1/routes").statusCode(401);
    withKey("Geheimnis", "/api/v1/routes").statusCode(401);
    given()
        .auth()
        .preemptive()
        .basic("chefin", PASSWORD)
        .get("/api/v1/routes")
        .then()
        .statusCode(401);
  }

  @Test
  void a_key_without_name_purpose_or_end_is_not_made() {
    send("/konto/schluessel", Map.of("tage", "99999"))
        .statusCode(422)
        .body(containsString("href=\"#k-name\""))
        .body(containsString("href=\"#k-zweck\""))
        .body(containsString("href=\"#k-tage\""));
    send("/konto/schluessel", Map.of("name", "x", "zweck", "recht", "tage", "30"))
        .statusCode(422)
        .body(containsString("wer selbst Regeln bearbeiten darf"))
        .body(containsString("(nur solange Ihr Konto auch die Rolle recht hat)"));
    send("/konto/schluessel/keine-id/widerrufen", Map.of()).statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/konto/verwaltung/niemand", "/konto/verwaltung/%00", "/konto/verwaltung/ÄÖ"})
  void an_account_that_is_not_there_is_a_page_that_is_not_there(String path) {
    open(path).statusCode(404);
  }

  private static ValidatableResponse withKey(String key, String path) {
    return given().header("Authorization", "Bearer " + key).get(path).then();
  }

  private ValidatableResponse open(String path) {
    return page().cookie(COOKIE, session).get(path).then();
  }

  private ValidatableResponse send(String path, Map<String, ?> fields) {
    return page()
        .cookie(COOKIE, session)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("formularmarke", token(open("/konto").extract().asString()))
        .formParams(fields)
        .post(path)
        .then();
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }
}
