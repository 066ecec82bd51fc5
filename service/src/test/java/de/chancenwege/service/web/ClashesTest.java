package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that cannot all be right are told, and answered all the same. */
@QuarkusTest
class ClashesTest {

  private static final String TITLE = "Diese Angaben passen nicht zusammen";
  private static final Map<String, String> CASE =
      Map.of(
          "aufenthaltsstatus", "DULDUNG_60A",
          "geburtsdatum.tag", "15",
          "geburtsdatum.monat", "3",
          "geburtsdatum.jahr", "2006",
          "einreiseAm.tag", "10",
          "einreiseAm.monat", "9",
          "einreiseAm.jahr", "2022");

  private static Map<String, String> impossible() {
    var form = new HashMap<>(CASE);
    form.putAll(Map.of("duldungSeit.tag", "1", "duldungSeit.monat", "3"));
    form.put("duldungSeit.jahr", "2020");
    form.putAll(Map.of("ausbildungsvertrag", "false", "vertragEingetragen", "true"));
    return form;
  }

  @Test
  void the_result_names_them_in_words_and_leads_to_the_question() {
    send("/", impossible())
        .body(containsString(TITLE))
        .body(containsString("„Duldung seit“ (01.03.2020) liegt vor „Einreise“ (10.09.2022)."))
        .body(
            containsString(
                "„Vertrag bei der Kammer: Ja“ passt nicht zu „Ausbildungsvertrag: Nein“."))
        .body(containsString("formaction=\"/#f-duldungSeit\""))
        .body(containsString("Ergebnis für den"));
  }

  @Test
  void the_timeline_names_them_too_before_its_pictures() {
    var html = send("/zeitleiste", impossible()).extract().asString();
    assertThat(html.substring(0, html.indexOf("id=\"als-naechstes\"")))
        .contains(TITLE, "„Duldung seit“ (01.03.2020) liegt vor „Einreise“ (10.09.2022).");
  }

  /** A new application comes after the decision about the one before. */
  @Test
  void a_decision_before_a_later_application_is_no_contradiction() {
    ask(Map.of("bescheidAm", "2023-05-02", "asylantragGestelltAm", "2026-07-13"))
        .body("contradictions", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/blatt", "/zeitleiste"})
  void what_goes_together_is_not_complained_of(String path) {
    send(path, CASE).body(not(containsString(TITLE)));
  }

  @Test
  void the_file_keeps_that_they_did_not_go_together() {
    var html = send("/blatt", impossible()).extract().asString();
    assertThat(html.substring(html.indexOf("id=\"akte\"")))
        .contains(TITLE, "„Duldung seit“ (01.03.2020) liegt vor „Einreise“ (10.09.2022).");
    assertThat(html.substring(0, html.indexOf("id=\"akte\""))).doesNotContain(TITLE);
  }

  @Test
  void the_interface_names_them_by_their_codes() {
    ask(Map.of("duldungSeit", "2020-03-01", "einreiseAm", "2022-09-10"))
        .body("contradictions", hasSize(1))
        .body("contradictions[0].fact", equalTo("duldungSeit"))
        .body("contradictions[0].kind", equalTo("BEFORE"))
        .body("contradictions[0].against", equalTo("einreiseAm"));
    ask(Map.of("einreiseAm", "2026-11-24"))
        .body("contradictions[0].kind", equalTo("AFTER_DAY"))
        .body("contradictions[0].against", nullValue());
    ask(Map.of("einreiseAm", "2026-11-23")).body("contradictions", empty());
  }

  private static ValidatableResponse ask(Map<String, Object> facts) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("asOf", "2026-11-23", "facts", facts))
        .post("/api/v1/advice")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse send(String path, Map<String, String> form) {
    return given()
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded;charset=UTF-8")
        .formParams(form)
        .post(path)
        .then()
        .statusCode(200);
  }
}
