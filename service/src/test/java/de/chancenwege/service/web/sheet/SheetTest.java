package de.chancenwege.service.web.sheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SheetTest {
  private static final String PAGE = "/blatt";
  private static final String FILE = "/blatt/pdf";
  private static final String RECORD = "/blatt/pdf/akte";
  private static final Pattern BOX =
      Pattern.compile("name=\"blatt.weg\" value=\"(\\w+)\"( checked)?");

  @Test
  void the_page_shows_both_parts_and_is_kept_by_no_cache() {
    send(PAGE, Cases.GESTATTUNG)
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Set-Cookie", nullValue())
        .body("html.head.title", startsWith("Blatt zum Mitnehmen"))
        .body(containsString("Das ist jetzt offen"))
        .body(containsString("Für die Akte"))
        .body(containsString("sha256:"));
  }

  @Test
  void the_part_for_the_person_has_no_facts_and_no_paragraphs() {
    var person = person(html(Cases.GESTATTUNG));
    assertThat(person).doesNotContain("§", "14.03.2009", "Gestattung", "sha256", "PB-");
    assertThat(person).contains("Bringen Sie mit:", "Dort fragen Sie nach: ");
  }

  @Test
  void who_needs_no_permit_is_told_no_papers_for_one() {
    var person = person(html(Cases.PROTECTED));
    assertThat(person)
        .contains("Betriebliche Berufsausbildung", "Sie brauchen dafür keine Erlaubnis.");
    assertThat(person).doesNotContain("Ankunftsnachweis", "Erklärung zum Beschäftigungsverhältnis");
  }

  @Test
  void the_holder_of_a_permit_brings_no_duldung_and_the_file_names_the_norm_of_the_permit() {
    var html = html(with(Cases.GESTATTUNG, "aufenthaltsstatus", "AE_25_5"));
    assertThat(person(html)).doesNotContain("Alle Duldungen");
    assertThat(html.substring(html.indexOf("id=\"akte\"")))
        .contains("<td>Ausreise unmöglich (§ 25 Abs. 5 AufenthG)</td>")
        .contains("Unbekannt und deshalb nicht berücksichtigt:</strong>")
        .doesNotContain("nicht geschehen");
  }

  @Test
  void the_part_for_the_file_names_facts_rows_and_norms() {
    var html = html(Cases.GESTATTUNG);
    assertThat(html.substring(html.indexOf("id=\"akte\"")))
        .contains("14.03.2009", "Zeilen, die entscheiden", "§", "Rechtsstand", "23.11.2026")
        .contains("Zeilen ohne Zusatz sind am Gesetzestext geprüft.")
        .doesNotContain("(am Gesetzestext geprüft)", "Unterlagen:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fa", "fr", "ti", "uk"})
  void a_second_language_stands_beside_the_german_and_says_that_it_is_not_reviewed(String code) {
    var html = html(with(Cases.GESTATTUNG, "blatt.sprache", code));
    var direction = List.of("ar", "fa").contains(code) ? "rtl" : "ltr";
    assertThat(person(html))
        .contains("<th scope=\"col\" lang=\"" + code + "\" dir=\"" + direction + "\">")
        .contains("<td lang=\"" + code + "\" dir=\"" + direction + "\">")
        .contains("Maschinell vorbereitet, noch nicht geprüft.");
  }

  @Test
  void german_alone_is_not_marked_as_made_by_a_machine() {
    assertThat(person(html(Cases.GESTATTUNG)))
        .doesNotContain("Maschinell")
        .contains("<th scope=\"col\" lang=\"de\" dir=\"ltr\">");
  }

  @Test
  void who_has_not_chosen_gets_what_is_open_or_opens_soon() {
    assertThat(boxes(html(Cases.GESTATTUNG), true)).hasSizeBetween(3, 8);
  }

  @Test
  void who_tells_of_a_contract_gets_training_and_what_can_make_it_safe() {
    assertThat(boxes(html(Cases.CONTRACT), true))
        .hasSize(8)
        .startsWith("AUSBILDUNG_BETRIEBLICH")
        .contains("AUSBILDUNGSDULDUNG_60C");
  }

  @Test
  void what_a_talk_is_about_step_by_step_comes_first() {
    var html = html(with(Cases.GESTATTUNG, "anliegen", "SPRACHE"));
    assertThat(html).contains("<input type=\"hidden\" name=\"anliegen\" value=\"SPRACHE\">");
    assertThat(boxes(html, true)).isNotEqualTo(boxes(html(Cases.GESTATTUNG), true));
  }

  @Test
  void only_the_chosen_ways_stand_on_the_sheet() {
    var ways = boxes(html(Cases.GESTATTUNG), false);
    var last = ways.get(ways.size() - 1);
    var html = html(choosing(Cases.GESTATTUNG, List.of(last)));
    assertThat(boxes(html, true)).containsExactly(last);
    assertThat(person(html).split("class=\"cw-line--way\"", -1)).hasSize(2);
  }

  @Test
  void a_choice_that_cannot_be_taken_is_named_beside_the_field_and_on_top() {
    faulty(choosing(Cases.GESTATTUNG, List.of()), "Bitte wählen Sie mindestens einen Weg.");
    faulty(choosing(Cases.GESTATTUNG, List.of("<b>")), "Ein gewählter Weg passt nicht");
    var all = boxes(html(Cases.GESTATTUNG), false);
    faulty(choosing(Cases.GESTATTUNG, all), "Bitte wählen Sie höchstens 8 Wege.");
    faulty(with(Cases.GESTATTUNG, "blatt.sprache", "xx"), "Diese Sprache gibt es für dieses Blatt");
  }

  private static void faulty(Map<String, ?> form, String text) {
    for (var path : List.of(PAGE, FILE, RECORD)) {
      var html =
          send(path, form)
              .statusCode(422)
              .contentType("text/html;charset=UTF-8")
              .body("html.head.title", startsWith("Fehler: "))
              .body(not(containsString("<b>")))
              .extract()
              .asString();
      assertThat(html.split(Pattern.quote(text), -1)).as(path).hasSize(3);
    }
  }

  @Test
  void what_was_typed_travels_on_in_hidden_fields_and_is_escaped() {
    var typed = new HashMap<String, Object>(Cases.GESTATTUNG);
    typed.put("kommune", "\"><img src=\"http://127.0.0.1:9/x\"><script>");
    send(PAGE, typed)
        .statusCode(200)
        .body(containsString("<input type=\"hidden\" name=\"geburtsdatum.jahr\" value=\"2009\">"))
        .body(not(containsString("<script")))
        .body(not(containsString("<img")));
    send(RECORD, typed).statusCode(200).contentType("application/pdf");
  }

  @Test
  void nothing_is_inline_and_nothing_comes_from_elsewhere() {
    assertThat(html(Cases.GESTATTUNG))
        .doesNotContain("<script", "<style", " style=", " onclick=", "http://", "//cdn");
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, FILE, RECORD})
  void a_form_that_cannot_be_answered_is_shown_again_with_its_errors(String path) {
    send(path, with(Cases.GESTATTUNG, "geburtsdatum.tag", "32"))
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("href=\"#f-geburtsdatum\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, FILE, RECORD})
  void without_any_answer_the_form_says_what_to_do(String path) {
    send(path, Map.of("blatt.sprache", "en"))
        .statusCode(200)
        .body(containsString("Sie haben noch keine Frage beantwortet."));
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, FILE, RECORD})
  void who_comes_back_without_a_case_is_told_what_to_do(String path) {
    given()
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(200)
        .body("html.body.main.div.h1", equalTo("Diese Seite gehört zu einem Ergebnis"));
  }

  @Test
  void the_answer_leads_to_the_sheet_of_the_form() {
    send("/", Cases.GESTATTUNG).body(containsString("form=\"formular\" formaction=\"/blatt\""));
  }

  @Test
  void the_page_is_no_part_of_the_documented_interface() {
    given().get("/q/openapi?format=json").then().body("paths.'/blatt'", equalTo(null));
  }

  private static List<String> boxes(String html, boolean onlyChecked) {
    var found = new ArrayList<String>();
    BOX.matcher(html)
        .results()
        .filter(box -> !onlyChecked || box.group(2) != null)
        .forEach(box -> found.add(box.group(1)));
    return found;
  }

  private static String person(String html) {
    return html.substring(html.indexOf("<table class=\"cw-lines"), html.indexOf("id=\"akte\""));
  }

  private static Map<String, Object> with(Map<String, String> form, String field, String value) {
    var more = new HashMap<String, Object>(form);
    more.put(field, value);
    return more;
  }

  private static Map<String, Object> choosing(Map<String, String> form, List<String> ways) {
    var more = with(form, "blatt.auswahl", "1");
    if (!ways.isEmpty()) {
      more.put("blatt.weg", ways);
    }
    return more;
  }

  private static String html(Map<String, ?> form) {
    return send(PAGE, form).statusCode(200).extract().asString();
  }

  private static ValidatableResponse send(String path, Map<String, ?> form) {
    return given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .contentType("application/x-www-form-urlencoded;charset=UTF-8")
        .formParams(form)
        .post(path)
        .then();
  }
}
