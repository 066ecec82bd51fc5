package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.wording.Wording;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OverviewTest {

  private static final String DAY = "2026-11-23";
  private static final int MOST_REQUESTS = 20;

  @Inject ActiveRulebook active;

  @Test
  void every_way_has_a_column_and_every_document_a_line() {
    var page = page("?stichtag=" + DAY).statusCode(200).extract().asString();
    var documents =
        active
            .rulebook()
            .questionnaire()
            .find(new FactCode(Wording.text("uebersicht.angabe")))
            .orElseThrow()
            .choices();

    assertThat(active.rulebook().routes())
        .allSatisfy(
            route -> assertThat(page).contains(">" + escaped(route.label()) + "</a></span>"));
    assertThat(documents).allSatisfy(term -> assertThat(page).contains(term.label()));
    assertThat(page).contains("href=\"/uebersicht?stichtag=2026-11-23&amp;weg=HOSPITATION\"");
  }

  @Test
  void without_the_rows_it_has_at_most_twenty_kilobytes_and_with_them_every_cell_has_its_reason()
      throws IOException {
    var brief = page("?stichtag=" + DAY).statusCode(200).extract().asByteArray();
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      zip.write(brief);
    }
    var annotated = page("?stichtag=" + DAY + "&anmerkungen=ja").extract().asString();

    assertThat(packed.size()).isLessThan(20_000);
    assertThat(new String(brief, UTF_8)).doesNotContain("Anmerkung");
    assertThat(annotated).contains("aria-label=\"Anmerkung ", "<ol class=\"cw-notes\">");
  }

  @Test
  void a_cell_says_in_words_what_its_signs_mean_and_refers_to_rows() {
    var page = page("?stichtag=" + DAY + "&weg=AUSBILDUNG_BETRIEBLICH").statusCode(200);
    var html = page.extract().asString();

    assertThat(html)
        .contains("Für wen ist dieser Weg offen?")
        .contains("Betriebliche Berufsausbildung")
        .contains("<span class=\"cw-words\">ohne Erlaubnis möglich</span>")
        .contains("aria-label=\"Anmerkung ")
        .contains("am Gesetzestext geprüft");
    assertThat(html.split("<th scope=\"col\">", -1)).hasSize(3);
  }

  @Test
  void a_day_shows_the_law_of_that_day() {
    var today = page("?stichtag=" + DAY + "&weg=AUSBILDUNG_BETRIEBLICH").extract().asString();
    var before = page("?stichtag=2024-01-15&weg=AUSBILDUNG_BETRIEBLICH").extract().asString();

    assertThat(before).contains("15.01.2024").isNotEqualTo(today);
  }

  @Test
  void without_a_day_it_is_today() {
    page("").statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30, Diesen Tag gibt es nicht",
    "2019-08-05, vom 06.08.2019 bis zum 31.12.2200",
    "9999-12-31, vom 06.08.2019 bis zum 31.12.2200",
    "gestern, das Jahr mit vier Ziffern",
    "<b>, das Jahr mit vier Ziffern"
  })
  void a_day_that_cannot_be_taken_is_told_at_its_field(String day, String hint) {
    var html =
        given()
            .queryParam("stichtag", day)
            .get("/uebersicht")
            .then()
            .statusCode(422)
            .extract()
            .asString();

    assertThat(html)
        .contains("id=\"stichtag-fehler\"", hint, "aria-invalid=\"true\"")
        .doesNotContain("<b>\"");
  }

  @Test
  void an_unknown_way_is_told_at_its_field() {
    var html = page("?weg=NOPE").statusCode(422).extract().asString();

    assertThat(html)
        .contains("id=\"weg-fehler\"", "Fehler: ")
        .doesNotContain("id=\"stichtag-fehler\"");
  }

  @Test
  void the_overview_with_its_rows_is_sent_once() {
    var query = "?stichtag=" + DAY + "&anmerkungen=ja";
    var tag = page(query).statusCode(200).extract().header("ETag");
    var again = given().accept("text/html").header("If-None-Match", tag).get("/uebersicht" + query);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;");
  }

  /** New rules make it take longer than one request waits for. */
  private static ValidatableResponse page(String query) {
    var answer = given().accept("text/html").get("/uebersicht" + query);
    for (int i = 0; i < MOST_REQUESTS && answer.statusCode() == 202; i++) {
      answer = given().accept("text/html").get("/uebersicht" + query);
    }
    return answer.then();
  }
}
