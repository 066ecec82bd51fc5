package de.chancenwege.service.web.access;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.PASSWORD;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.signIn;
import static de.chancenwege.service.access.Staff.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInPagesTest {
  @Inject Accounts accounts;

  @BeforeEach
  void make_an_account() {
    Staff.make(accounts, "ada", Set.of("recht"));
  }

  @Test
  void who_is_not_signed_in_is_led_to_the_sign_in_and_back() {
    var wanted = page().get("/werkstatt/probe/1?zeile=G-4").then().statusCode(303);
    var signIn = wanted.extract().header("Location");
    assertThat(signIn).endsWith("/konto/anmelden?weiter=%2Fwerkstatt%2Fprobe%2F1%3Fzeile%3DG-4");

    page()
        .urlEncodingEnabled(false)
        .get(signIn)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("html.head.title", startsWith("Anmelden"))
        .body(containsString("name=\"weiter\" value=\"/werkstatt/probe/1?zeile=G-4\""));
    page()
        .contentType(ContentType.URLENC)
        .formParams(
            Map.of("name", "ada", "passwort", PASSWORD, "weiter", "/werkstatt/probe/1?zeile=G-4"))
        .post("/konto/anmelden")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/werkstatt/probe/1?zeile=G-4"));
  }

  @Test
  void without_a_provider_of_the_institution_there_is_no_way_to_it() {
    page().get("/konto/anmelden").then().body(not(containsString("Konto Ihrer Einrichtung")));
    page().get("/konto/einrichtung").then().statusCode(404);
    page().get("/konto/einrichtung?code=1&state=2").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org",
        "/\\example.org",
        "/%0d%0aSet-Cookie:x",
        "javascript:alert(1)",
        "/<script>",
        "",
      })
  void nobody_is_led_to_another_site(String wanted) {
    var answer =
        page()
            .contentType(ContentType.URLENC)
            .formParams(Map.of("name", "ada", "passwort", PASSWORD, "weiter", wanted))
            .post("/konto/anmelden");
    assertThat(answer.header("Location")).matches("http://127.0.0.1:\\d+/(konto|%0d%0a.*)");
    page()
        .queryParam("weiter", wanted)
        .get("/konto/anmelden")
        .then()
        .statusCode(200)
        .body(not(containsString("example.org")))
        .body(not(containsString("<script>")));
  }

  @Test
  void the_cookie_is_for_our_server_alone_and_no_script_sees_it() {
    var cookie = signIn("Ada ", PASSWORD).then().statusCode(303).extract().detailedCookie(COOKIE);
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getValue()).hasSize(43);
    assertThat(cookie.isSecured()).as("over plain HTTP, on this machine").isFalse();
  }

  @Test
  void from_elsewhere_the_cookie_comes_encrypted_only() {
    var cookie =
        page()
            .header("X-Forwarded-Proto", "https")
            .contentType(ContentType.URLENC)
            .formParams(Map.of("name", "ada", "passwort", PASSWORD))
            .post("/konto/anmelden")
            .detailedCookie("__Host-chancenwege");
    assertThat(cookie.isSecured()).isTrue();
    assertThat(cookie.getDomain()).isNull();
    page()
        .header("X-Forwarded-Proto", "https")
        .cookie(COOKIE, cookie.getValue())
        .get("/konto")
        .then()
        .statusCode(303);
  }

  @Test
  void a_session_that_somebody_slipped_in_is_never_taken_over() {
    var planted = signIn("ada", PASSWORD).cookie(COOKIE);
    var own =
        page()
            .cookie(COOKIE, planted)
            .contentType(ContentType.URLENC)
            .formParams(Map.of("name", "ada", "passwort", PASSWORD))
            .post("/konto/anmelden")
            .cookie(COOKIE);
    assertThat(own).isNotEqualTo(planted);
    home(planted).statusCode(303);
    home(own).statusCode(200).body(containsString("Konto ada"));

    var invented = "A".repeat(43);
    home(invented).statusCode(303);
    assertThat(
            page()
                .cookie(COOKIE, invented)
                .contentType(ContentType.URLENC)
                .formParams(Map.of("name", "ada", "passwort", PASSWORD))
                .post("/konto/anmelden")
                .cookie(COOKIE))
        .isNotEqualTo(invented);
  }

  @Test
  void a_failure_does_not_tell_whether_there_is_such_an_account() {
    var wrong = signIn("ada", "falsch").then().statusCode(422).extract().asString();
    var unknown = signIn("bob", "falsch").then().statusCode(422).extract().asString();
    assertThat(wrong).contains("<title>Fehler: Anmelden", "passen nicht zusammen");
    assertThat(unknown).isEqualTo(wrong.replace("value=\"ada\"", "value=\"bob\""));
    assertThat(wrong).doesNotContain("falsch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"><script>alert(1)</script>", "' or 1=1 --", "", "Ä\u0000", "x"})
  void a_name_that_no_account_can_have_is_shown_again_harmlessly(String name) {
    signIn(name + "x".repeat(5000), PASSWORD)
        .then()
        .statusCode(422)
        .body(not(containsString("<script>alert")));
  }

  @Test
  void a_form_without_fields_is_refused_like_a_wrong_one() {
    page().contentType(ContentType.URLENC).post("/konto/anmelden").then().statusCode(422);
  }

  @Test
  void signing_out_ends_the_session() {
    var session = signIn("ada", PASSWORD).cookie(COOKIE);
    var token = token(home(session).extract().asString());
    page()
        .cookie(COOKIE, session)
        .formParam("formularmarke", token)
        .post("/konto/abmelden")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/konto/anmelden?abgemeldet=ja"))
        .cookie(COOKIE, "");
    home(session).statusCode(303);
    page().get("/konto/abmelden").then().statusCode(303);
  }

  @Test
  void a_one_time_password_is_good_for_setting_another_one_and_nothing_else() {
    accounts.setOneTimePassword("ada", "einmal-und-nie-wieder");
    var session = signIn("ada", "einmal-und-nie-wieder").cookie(COOKIE);
    for (var path : new String[] {"/werkstatt/probe/1", "/konto"}) {
      page()
          .cookie(COOKIE, session)
          .get(path)
          .then()
          .statusCode(303)
          .header("Location", endsWith("/konto/passwort"));
    }
    var form = page().cookie(COOKIE, session).get("/konto/passwort").asString();
    assertThat(form).contains("Ihr Passwort ist ein Einmalpasswort.");
    var own =
        set(session, token(form), "einmal-und-nie-wieder", "Sieben graue Esel warten")
            .statusCode(303)
            .header("Location", endsWith("/konto/passwort?gesetzt=ja"))
            .extract()
            .cookie(COOKIE);
    home(session).statusCode(303);
    page().cookie(COOKIE, own).get("/werkstatt/probe/1").then().statusCode(200);
    signIn("ada", "einmal-und-nie-wieder").then().statusCode(422);
    signIn("ada", "Sieben graue Esel warten").then().statusCode(303);
  }

  @Test
  void a_bad_password_is_told_beside_its_field() {
    var session = signIn("ada", PASSWORD).cookie(COOKIE);
    var token = token(page().cookie(COOKIE, session).get("/konto/passwort").asString());
    set(session, token, PASSWORD, "zu kurz")
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("href=\"#k-neu\""))
        .body(containsString("muss mindestens 12 Zeichen haben"))
        .body(not(containsString("zu kurz")));
    set(session, token, "geraten", "Sieben graue Esel warten")
        .statusCode(422)
        .body(containsString("href=\"#k-bisher\""));
    set(session, token, PASSWORD, "passwort1234")
        .statusCode(422)
        .body(containsString("leicht zu erraten"));
    home(session).statusCode(200);
  }

  private static ValidatableResponse set(String session, String token, String old, String wanted) {
    return page()
        .cookie(COOKIE, session)
        .formParams(Map.of("formularmarke", token, "bisher", old, "neu", wanted, "wieder", wanted))
        .post("/konto/passwort")
        .then();
  }

  private static ValidatableResponse home(String session) {
    return page().cookie(COOKIE, session).get("/konto").then();
  }
}
