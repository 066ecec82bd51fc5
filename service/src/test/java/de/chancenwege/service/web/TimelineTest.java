package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TimelineTest {
  private static final String PAGE = "/zeitleiste";
  private static final String FILE = "/zeitleiste/kalender";
  private static final Map<String, String> CASE =
      Map.of(
          "aufenthaltsstatus", "GESTATTUNG",
          "geburtsdatum.tag", "14",
          "geburtsdatum.monat", "3",
          "geburtsdatum.jahr", "2009",
          "stichtag.tag", "23",
          "stichtag.monat", "11",
          "stichtag.jahr", "2026");

  @Test
  void the_page_shows_36_months_and_is_kept_by_no_cache() {
    send(PAGE, CASE)
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Language", "de")
        .header("Set-Cookie", nullValue())
        .body("html.head.title", startsWith("Zeitleiste: "))
        .body(containsString("Vom 23.11.2026 bis zum 23.11.2029"));
  }

  @Test
  void every_picture_has_a_name_and_a_table_with_reasons() {
    var html = html();
    assertThat(html.split("<svg class=\"cw-picture\"", -1).length)
        .isGreaterThan(2)
        .isEqualTo(html.split("role=\"img\" aria-labelledby=", -1).length)
        .isEqualTo(html.split("<table ", -1).length);
    assertThat(html).contains(" data-name=\"Was sich geändert hat\"><span class=\"cw-block\">");
  }

  @Test
  void nothing_is_inline_and_nothing_comes_from_elsewhere() {
    assertThat(html())
        .doesNotContain("<script", "<style", " style=", " onclick=", "http://", "//cdn");
  }

  @Test
  void what_was_typed_travels_on_in_hidden_fields_and_is_escaped() {
    var typed = new HashMap<>(CASE);
    typed.put("gibtEsNicht", "\"><script>");
    send(PAGE, typed)
        .body(containsString("<input type=\"hidden\" name=\"geburtsdatum.jahr\" value=\"2009\">"))
        .body(not(containsString("<script")));
  }

  @Test
  void the_calendar_is_a_file_of_the_same_case_without_facts() {
    send(FILE, CASE)
        .statusCode(200)
        .contentType(startsWith("text/calendar"))
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"chancenwege.ics\"")
        .body(allOf(startsWith("BEGIN:VCALENDAR\r\n"), containsString("DTSTART;VALUE=DATE:2027")))
        .body(not(containsString("Geburtstag")));
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, FILE})
  void a_form_that_cannot_be_answered_is_shown_again_with_its_errors(String path) {
    var typed = new HashMap<>(CASE);
    typed.put("geburtsdatum.tag", "32");
    send(path, typed)
        .statusCode(422)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("href=\"#f-geburtsdatum\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, FILE})
  void without_any_answer_the_form_says_what_to_do(String path) {
    send(path, Map.of("aufenthaltsstatus", ""))
        .statusCode(200)
        .body(containsString("Sie haben noch keine Frage beantwortet."));
  }

  @Test
  void who_comes_back_without_a_case_is_told_what_to_do() {
    given()
        .accept("text/html")
        .get(PAGE)
        .then()
        .statusCode(200)
        .body("html.body.main.div.h1", equalTo("Diese Seite gehört zu einem Ergebnis"));
  }

  @Test
  void the_answer_leads_to_the_timeline_of_the_form() {
    send("/", CASE).body(containsString("form=\"formular\" formaction=\"/zeitleiste\""));
    send("/", Map.of()).body(not(containsString("formaction=\"/zeitleiste\"")));
  }

  @Test
  void the_page_is_no_part_of_the_documented_interface() {
    given().get("/q/openapi?format=json").then().body("paths.'/zeitleiste'", equalTo(null));
  }

  private static String html() {
    return send(PAGE, CASE).statusCode(200).extract().asString();
  }

  private static ValidatableResponse send(String path, Map<String, String> fields) {
    return given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .contentType("application/x-www-form-urlencoded")
        .formParams(fields)
        .post(path)
        .then();
  }
}
