package de.chancenwege.service.web.guided;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GuidedTest {

  private static final String DOCUMENT = "aufenthaltsstatus";
  private static final String FOCUS = "anliegen";

  private static Walk withDocument() {
    return Walk.begun().answer(DOCUMENT, "GESTATTUNG");
  }

  /** Questions of one small area, so that the engine has little to do. */
  private static Walk focused() {
    return withDocument().answer(FOCUS, Map.of("anliegen.PROGRAMM", "ja"));
  }

  @Test
  void a_case_begins_with_the_document_and_how_to_recognise_it() {
    Walk.begun()
        .page()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Language", "de")
        .body(containsString("Welches Papier hat die Person jetzt?"))
        .body(containsString("Woran Sie das Papier erkennen"))
        .body(containsString(">keine Angabe</option>"))
        .body(not(containsString("<script")))
        .body(not(containsString(" style=")));
  }

  @Test
  void the_cookie_belongs_to_one_case_and_to_our_own_pages_and_to_no_script() {
    var response = given().redirects().follow(false).accept("text/html").get("/gefuehrt").then();
    var place = response.statusCode(303).extract().header("Location");

    assertThat(place).matches("/gefuehrt/[A-Za-z0-9_-]{22}/1");
    assertThat(response.extract().header("Set-Cookie"))
        .contains("Path=" + place.replaceAll("/1$", ""), "HttpOnly", "SameSite=Strict")
        .doesNotContain("Secure", "Max-Age", "Expires", "Domain");
    response.header("Cache-Control", "no-store");
  }

  @Test
  void behind_a_proxy_with_tls_the_cookie_travels_encrypted_only() {
    given()
        .redirects()
        .follow(false)
        .header("X-Forwarded-Proto", "https")
        .get("/gefuehrt")
        .then()
        .header("Set-Cookie", containsString("Secure"));
  }

  @Test
  void the_cookie_shows_nothing_and_no_address_names_a_fact() {
    var walk = focused();

    assertThat(walk.cookies().get(Walk.COOKIE)).doesNotContain("GESTATTUNG", DOCUMENT);
    assertThat(walk.place()).matches("/[0-9]+|/angaben");
  }

  @Test
  void the_second_page_asks_what_it_is_about_and_tells_how_far_the_case_is() {
    withDocument()
        .page()
        .statusCode(200)
        .body("html.head.title", startsWith("Worum geht es heute?"))
        .body(containsString("Von 82 Wegen sind "))
        .body(containsString(" Fragen können etwas ändern."));
  }

  @Test
  void only_what_matters_is_asked_and_what_was_asked_is_not_asked_again() {
    var walk = focused();
    for (int i = 0; i < 20 && !walk.place().equals("/angaben"); i++) {
      var before = walk.asked();
      walk.answer(before, Map.of());
      assertThat(walk.place()).isNotEqualTo("/1");
      if (!walk.place().equals("/angaben")) {
        assertThat(walk.asked().split(","))
            .doesNotContainAnyElementsOf(Arrays.asList(before.split(",")));
      }
    }
    assertThat(walk.place()).isEqualTo("/angaben");
    walk.page().body(containsString("Weitere Fragen würden daran nichts ändern."));
  }

  @Test
  void a_changed_answer_leads_back_to_the_check_and_keeps_the_others() {
    var walk = Walk.taken(Map.of(DOCUMENT, "GESTATTUNG", "deutschNiveau", "B1"));
    assertThat(walk.place()).isEqualTo("/angaben");

    walk.answer(DOCUMENT, Map.of(DOCUMENT, "DULDUNG_60A", "aendern", "ja"));

    assertThat(walk.place()).isEqualTo("/angaben");
    walk.page()
        .body(allOf(containsString(">Duldung "), containsString(">B1 ")))
        .body(containsString("/aendern/1\">ändern<span class=\"kern-sr-only\">: Papier</span>"));
  }

  @Test
  void not_known_and_not_told_are_shown_and_can_be_changed() {
    var walk = Walk.begun().answer(DOCUMENT, "-");
    walk.get("/angaben")
        .body(containsString("Gefragt und nicht bekannt"))
        .body(containsString("keine Angabe "));

    walk.answer(DOCUMENT, Map.of("aendern", "ja"));
    walk.page().body(containsString("weiß nicht "));
  }

  @Test
  void a_wrong_answer_stays_with_its_page_also_when_it_is_loaded_again() {
    var walk = Walk.taken(Map.of(DOCUMENT, "GESTATTUNG"));
    walk.answer(
        "geburtsdatum",
        Map.of("geburtsdatum.tag", "30", "geburtsdatum.monat", "<b>", "geburtsdatum.jahr", "2008"));

    for (int i = 0; i < 2; i++) {
      walk.page()
          .statusCode(422)
          .body("html.head.title", startsWith("Fehler: "))
          .body(containsString("href=\"#f-geburtsdatum\""))
          .body(containsString("value=\"&lt;b&gt;\""));
    }
    walk.get("/angaben").statusCode(303);
  }

  @Test
  void the_result_is_that_of_the_start_page_and_is_read_with_get() {
    var walk = withDocument();
    walk.get("/ergebnis")
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(containsString("Ergebnis für den "))
        .body(containsString("type=\"hidden\" name=\"aufenthaltsstatus\" value=\"GESTATTUNG\""));
  }

  @Test
  void the_result_passes_on_what_the_talk_is_about() {
    focused()
        .get("/ergebnis")
        .body(containsString("<input type=\"hidden\" name=\"anliegen\" value=\"PROGRAMM\">"));
  }

  @Test
  void who_wants_the_result_now_gets_it_with_what_the_page_says() {
    var walk = Walk.begun();
    walk.answer(DOCUMENT, Map.of(DOCUMENT, "GESTATTUNG", "ergebnis", "jetzt"));
    assertThat(walk.place()).isEqualTo("/ergebnis");

    walk.answer(FOCUS, Map.of("ergebnis", "jetzt"));
    assertThat(walk.get("").extract().header("Location")).endsWith("/2");
  }

  @Test
  void the_quick_form_comes_back_to_its_case_and_what_was_asked_stays_asked() {
    var walk = Walk.begun().answer(DOCUMENT, "-");
    var form = new HashMap<>(Map.of("deutschNiveau", "B1", "stichtag.tag", "1"));
    form.putAll(Map.of("stichtag.monat", "12", "stichtag.jahr", "2026"));
    var back = walk.post("/formular", form).statusCode(303);

    assertThat(back.extract().header("Location")).isEqualTo(walk.address() + "/angaben");
    walk.cookies().putAll(back.extract().cookies());
    walk.get("/angaben")
        .body(containsString(">B1 "))
        .body(containsString("01.12.2026"))
        .body(containsString("keine Angabe "));
  }

  @Test
  void what_is_not_asked_can_be_told_in_the_quick_form_which_gets_the_answers_and_the_case() {
    var walk = focused();
    var form = "action=\"/#formular\">\n<input type=\"hidden\" name=\"";
    walk.get("/angaben")
        .body(containsString(form + "anliegen\" value=\"PROGRAMM\">"))
        .body(containsString("name=\"aufenthaltsstatus\" value=\"GESTATTUNG\">"))
        .body(containsString("name=\"fall\" value=\"" + walk.address().substring(10) + "\">"))
        .body(containsString("name=\"frage\" value=\"alle\""));
  }

  @Test
  void a_form_that_cannot_be_read_goes_back_to_the_quick_form() {
    given()
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded")
        .formParam("praktikumDauerTage", "drei")
        .post("/gefuehrt")
        .then()
        .statusCode(422)
        .body(containsString("href=\"#f-praktikumDauerTage\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/0", "/x", "/99999", "/-1", "/aendern/0", "/aendern/x", "/1/2/3"})
  void what_is_no_page_is_not_found(String path) {
    withDocument().get(path).statusCode(404).contentType("text/html;charset=UTF-8");
  }

  @Test
  void a_number_beyond_the_last_page_leads_to_where_the_case_goes_on() {
    withDocument().get("/77").statusCode(303).header("Location", containsString("/2"));
    withDocument()
        .get("/aendern/77")
        .statusCode(303)
        .header("Location", containsString("/angaben"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gibtEsNicht", ",,,"})
  void a_form_that_names_no_question_of_ours_does_no_harm(String facts) {
    var walk = withDocument().answer(facts, Map.of("ganzAnders", "x"));
    assertThat(walk.place()).isEqualTo("/2");
  }

  @Test
  void the_pages_are_no_part_of_the_documented_interface() {
    given().get("/q/openapi?format=json").then().body("paths.'/gefuehrt'", nullValue());
  }
}
