package de.chancenwege.service.access;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.PASSWORD;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FormGuardTest {
  @Inject Accounts accounts;

  private String session;

  @BeforeEach
  void sign_in() {
    session = Staff.session(accounts, "ada", Set.of("recht"));
  }

  @Test
  void a_form_of_this_session_arrives_as_it_was_sent() {
    send(token(home(session)), "Grüße & mehr").statusCode(200).body(equalTo("Grüße & mehr"));
    page()
        .cookie(COOKIE, session)
        .contentType("multipart/form-data; charset=UTF-8")
        .multiPart("formularmarke", token(home(session)))
        .multiPart("text", "ein Wort")
        .post("/werkstatt/probe")
        .then()
        .statusCode(200)
        .body(containsString("ein Wort"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "AAAA", "<script>"})
  void a_form_without_the_token_is_refused_in_a_page(String token) {
    send(token, "x")
        .statusCode(403)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("Dieses Formular gilt nicht mehr"));
  }

  @Test
  void the_token_of_somebody_else_or_of_an_earlier_session_is_refused() {
    var other = Staff.session(accounts, "bob", Set.of("recht"));
    send(token(home(other)), "x").statusCode(403);
    var earlier = token(home(session));
    session = Staff.signIn("ada", PASSWORD).cookie(COOKIE);
    send(earlier, "x").statusCode(403);
  }

  @Test
  void each_token_looks_different_and_all_are_good() {
    var first = token(home(session));
    var second = token(home(session));
    assertThat(first).isNotEqualTo(second);
    send(first, "a").statusCode(200);
    send(second, "b").statusCode(200);
  }

  @Test
  void another_site_cannot_send_a_form_even_with_the_token() {
    var token = token(home(session));
    from("Sec-Fetch-Site", "cross-site", token).statusCode(403);
    from("Sec-Fetch-Site", "same-site", token).statusCode(403);
    from("Origin", "https://example.org", token).statusCode(403);
    from("Sec-Fetch-Site", "same-origin", token).statusCode(200);
    from("Origin", "null", token).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "application/xml"})
  void what_is_no_form_is_refused(String type) {
    page()
        .cookie(COOKIE, session)
        .contentType(type)
        .body("formularmarke=x")
        .post("/konto/passwort")
        .then()
        .statusCode(equalTo(415));
  }

  @Test
  void another_site_can_neither_sign_in_nor_out() {
    for (var header : Map.of("Sec-Fetch-Site", "cross-site", "Origin", "null").entrySet()) {
      page()
          .header(header.getKey(), header.getValue())
          .contentType(ContentType.URLENC)
          .formParams(Map.of("name", "ada", "passwort", PASSWORD))
          .post("/konto/anmelden")
          .then()
          .statusCode(403);
    }
    page().cookie(COOKIE, session).post("/konto/abmelden").then().statusCode(403);
    page().cookie(COOKIE, session).get("/konto").then().statusCode(200);
  }

  @Test
  void another_site_cannot_use_the_session_on_the_interface() {
    page()
        .cookie(COOKIE, session)
        .header("Sec-Fetch-Site", "cross-site")
        .contentType("application/json")
        .body("{\"facts\":{}}")
        .post("/api/v1/advice")
        .then()
        .statusCode(403);
  }

  @Test
  void who_is_not_signed_in_any_more_is_led_to_the_sign_in() {
    page()
        .contentType(ContentType.URLENC)
        .formParam("text", "x")
        .post("/werkstatt/probe")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/konto/anmelden"));
  }

  @Test
  void what_was_typed_before_the_session_ended_can_be_sent_again_after_signing_in() {
    var old = token(home(session));
    var typed = Map.of("formularmarke", old, "text", "Langer <Text>");
    var unsent = own("").formParams(typed).post("/werkstatt/probe").then().statusCode(401);
    unsent
        .body(containsString("Sie sind nicht mehr angemeldet"))
        .body(containsString("name=\"text\" value=\"Langer &lt;Text&gt;\""));

    session = Staff.signIn("ada", PASSWORD).cookie(COOKIE);
    var again = own(session).formParams(typed).post("/werkstatt/probe").then().statusCode(403);
    again.body(containsString("inzwischen neu angemeldet"));
    var token = token(again.extract().asString());
    own(session)
        .formParams("formularmarke", token, "text", "Langer <Text>")
        .post("/werkstatt/probe")
        .then()
        .statusCode(200)
        .body(equalTo("Langer <Text>"));
  }

  @Test
  void what_an_account_may_not_send_can_be_sent_once_it_may() {
    var typed = Map.of("tabelle", "mond/krater", "grund", "Langer <Grund>");
    own(session)
        .formParams(typed)
        .formParam("formularmarke", token(home(session)))
        .post("/werkstatt/sperre")
        .then()
        .statusCode(403)
        .body(containsString("Ihr Konto darf das nicht"))
        .body(containsString("name=\"grund\" value=\"Langer &lt;Grund&gt;\""));

    session = Staff.session(accounts, "ada", Set.of("freigabe"));
    own(session)
        .formParams(typed)
        .formParam("formularmarke", token(home(session)))
        .post("/werkstatt/sperre")
        .then()
        .statusCode(422)
        .body(containsString("Bitte wählen Sie eine Tabelle"));
  }

  @Test
  void a_password_is_not_shown_again_and_nothing_to_another_site() {
    var typed = Map.of("formularmarke", "x", "text", "geheim");
    own(session)
        .formParams(typed)
        .post("/konto/passwort")
        .then()
        .statusCode(403)
        .body(not(containsString("geheim")));
    from("Sec-Fetch-Site", "cross-site", "alt")
        .statusCode(403)
        .body(not(containsString("noch einmal senden")));
    page()
        .header("Sec-Fetch-Site", "cross-site")
        .contentType(ContentType.URLENC)
        .formParams(typed)
        .post("/werkstatt/probe")
        .then()
        .statusCode(303)
        .body(not(containsString("geheim")));
  }

  private static RequestSpecification own(String session) {
    var request =
        page()
            .header("Sec-Fetch-Site", "same-origin")
            .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    return session.isEmpty() ? request : request.cookie(COOKIE, session);
  }

  private ValidatableResponse send(String token, String text) {
    return form(token).formParam("text", text).post("/werkstatt/probe").then();
  }

  private ValidatableResponse from(String header, String value, String token) {
    return form(token).header(header, value).formParam("text", "x").post("/werkstatt/probe").then();
  }

  private RequestSpecification form(String token) {
    return page()
        .cookie(COOKIE, session)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("formularmarke", token);
  }

  private static String home(String session) {
    return page().cookie(COOKIE, session).get("/konto").asString();
  }
}
