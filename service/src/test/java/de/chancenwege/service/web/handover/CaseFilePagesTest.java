package de.chancenwege.service.web.handover;

import static de.chancenwege.service.web.handover.HandoverPages.CASE;
import static de.chancenwege.service.web.handover.HandoverPages.saved;
import static de.chancenwege.service.web.handover.HandoverPages.send;
import static de.chancenwege.service.web.handover.HandoverPages.upload;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseFilePagesTest {
  private static final String MULTIPART = "multipart/form-data";

  @Test
  void the_file_has_a_name_without_facts_and_is_kept_by_no_cache() {
    send("/fall/datei", CASE)
        .statusCode(200)
        .contentType("application/json")
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition",
            matchesPattern(
                "attachment; filename=\"fall-\\d{4}-\\d{2}-\\d{2}\\.chancenwege\\.json\""))
        .body(containsString("\"netto\" : 450.25"))
        .body(containsString("\"geburtsdatum\" : \"2009-03-14\""));
  }

  @Test
  void a_file_comes_back_with_all_its_facts_and_nothing_to_complain_of() {
    upload(saved())
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("html.head.title", startsWith("Fall geladen"))
        .body(containsString("Gelesen wurden 4 Angaben. Alles wurde übernommen."))
        .body(containsString("name=\"netto\" value=\"450,25\""))
        .body(containsString("name=\"geburtsdatum.jahr\" value=\"2009\""))
        .body(containsString("Das Regelwerk ist dasselbe wie damals."))
        .body(containsString("Für diesen Fall hat sich nichts geändert."))
        .body(not(containsString("konnte nicht übernommen")));
  }

  @Test
  void a_loaded_case_gives_the_same_answer_as_before() {
    var fields = hidden(upload(saved()).extract().asString());
    assertThat(answer(fields)).isEqualTo(answer(CASE));
  }

  private static String answer(Map<String, String> fields) {
    var html = send("/", fields).statusCode(200).extract().asString();
    return html.substring(html.indexOf("id=\"ergebnis\""));
  }

  /** The fields that lead to the day of the file, which is not today. */
  private static Map<String, String> hidden(String html) {
    var fields = new HashMap<String, String>();
    var form = html.substring(html.lastIndexOf("<form"));
    Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
        .matcher(form)
        .results()
        .forEach(field -> fields.put(field.group(1), field.group(2)));
    return fields;
  }

  @Test
  void free_text_is_left_out_and_the_page_says_so() {
    var typed = new HashMap<>(CASE);
    typed.put("kommune", "bei Frau Meier");
    send("/fall/datei", typed).body(not(containsString("Meier")));
    send("/fall/speichern", typed)
        .statusCode(200)
        .body(containsString("Es fehlt: Stadt oder Gemeinde."));
    send("/fall/speichern", CASE).body(not(containsString("Es fehlt:")));
  }

  @Test
  void what_changed_since_is_shown_also_if_the_old_rules_are_not_stored() {
    var old =
        saved()
            .replaceFirst("sha256:[0-9a-f]{64}", "sha256:" + "0".repeat(64))
            .replaceFirst(
                "(\"BESCHAEFTIGUNG\" : \\{\\s+\"level\" : )\"\\w+\"", "$1\"NICHT_MOEGLICH\"");
    upload(old)
        .statusCode(200)
        .body(containsString("Das von damals lässt sich hier nicht mehr befragen."))
        .body(containsString("<strong>1 Weg hat jetzt eine andere Antwort."))
        .body(containsString("<span class=\"cw-block\">Beschäftigung (Arbeitsverhältnis"))
        .body(containsString("Derzeit nicht möglich"))
        .body(containsString("beantwortet wie damals."));
  }

  @Test
  void what_cannot_be_taken_is_told_in_words_and_escaped() {
    upload(
            """
            {"format": "chancenwege-fall", "version": 1, "asOf": "2026-11-23",
             "facts": {"geduldetSeit": "2026-01-01", "aufenthaltsstatus": "PASSIERSCHEIN",
                       "<script>alert(1)</script>": 1, "netto": "=1+1"}}
            """)
        .statusCode(200)
        .body(containsString("Die Angabe „geduldetSeit“ gibt es im Fragebogen nicht."))
        .body(containsString("Die Antwort auf „Papier“ passt nicht zum heutigen Fragebogen."))
        .body(containsString("Die Antwort auf „Einkommen im Monat“ passt nicht"))
        .body(containsString("In diesem Fall steht keine Angabe, die hier bekannt ist."))
        .body(not(containsString("<script")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kein json",
        "{}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        "{\"format\":\"chancenwege-fall\",\"version\":1,\"facts\":{\"netto\":1,\"netto\":2}}",
      })
  void a_wrong_file_is_told_beside_the_field_and_on_top(String file) {
    upload(file)
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("href=\"#f-datei\""))
        .body(containsString("id=\"f-datei-fehler\""))
        .body(containsString("Das ist keine Datei eines Falls, oder sie ist beschädigt."));
  }

  @Test
  void no_file_a_large_one_and_one_of_a_newer_program_have_messages_of_their_own() {
    upload("").statusCode(422).body(containsString("Bitte wählen Sie eine Datei aus."));
    upload("x".repeat(70_000)).statusCode(422).body(containsString("Die Datei ist zu groß."));
    upload("{\"format\":\"chancenwege-fall\",\"version\":9,\"facts\":{}}")
        .statusCode(422)
        .body(containsString("Die Datei stammt aus einer neueren Fassung"));
    given()
        .accept("text/html")
        .multiPart("anderes", "x")
        .post("/fall")
        .then()
        .statusCode(422)
        .body(containsString("Bitte wählen Sie eine Datei aus."));
  }

  @ParameterizedTest
  @ValueSource(strings = {MULTIPART, MULTIPART + "; boundary=x"})
  void a_form_that_is_broken_is_as_good_as_an_empty_one(String type) {
    var text = EncoderConfig.encoderConfig().encodeContentTypeAs(MULTIPART, ContentType.TEXT);
    given()
        .config(RestAssuredConfig.config().encoderConfig(text))
        .accept("text/html")
        .contentType(type)
        .body("--y\r\nkaputt")
        .post("/fall")
        .then()
        .statusCode(422)
        .body(containsString("Bitte wählen Sie eine Datei aus."));
  }

  @Test
  void an_upload_of_many_megabytes_is_refused_early() {
    upload(new byte[3 << 20])
        .statusCode(413)
        .body(containsString("Hier wird höchstens 1 Megabyte angenommen."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fall/speichern", "/fall/datei", "/fall/ablegen"})
  void a_form_that_cannot_be_answered_is_shown_again(String path) {
    send(path, Map.of("geburtsdatum.tag", "32"))
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: "));
    send(path, Map.of()).body(containsString("Sie haben noch keine Frage beantwortet."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"speichern", "datei", "ablegen", "code", "entwurf", "loeschen"})
  void who_comes_back_to_a_step_begins_at_the_page(String step) {
    given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .get("/fall/" + step)
        .then()
        .statusCode(303)
        .header("Location", equalTo("/fall"));
  }

  @Test
  void nothing_is_inline_and_nothing_comes_from_elsewhere() {
    var page = send("/fall/speichern", CASE).statusCode(200).extract().asString();
    assertThat(page)
        .contains("<svg class=\"cw-qr\"")
        .doesNotContain("<script", "<style", " style=", " onclick=", "http://", "//cdn");
    assertThat(page.length()).isLessThan(20_000);
  }

  @Test
  void the_text_of_the_qr_code_brings_the_facts_back_and_says_that_there_are_no_answers() {
    var page = send("/fall/speichern", CASE).extract().asString();
    var code = page.replaceAll("(?s).*<p class=\"cw-code cw-code--long\">(CW1\\w+)</p>.*", "$1");
    send("/fall/code", Map.of("code", code))
        .statusCode(200)
        .body(containsString("Gelesen wurden 4 Angaben. Alles wurde übernommen."))
        .body(containsString("In diesem Fall stehen nur Angaben"));
    send("/fall/code", Map.of("code", code.substring(9)))
        .statusCode(422)
        .body(allOf(containsString("id=\"f-code-fehler\""), containsString(code.substring(9))));
    send("/fall/code", Map.of()).statusCode(422).body(containsString("Bitte lesen Sie"));
    send("/fall/code", Map.of("code", "CW1" + "A".repeat(2500)))
        .statusCode(422)
        .body(containsString("id=\"f-code-fehler\""));
  }
}
