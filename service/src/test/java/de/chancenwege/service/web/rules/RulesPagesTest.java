package de.chancenwege.service.web.rules;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RulesPagesTest {
  private static final String TABLE = "/regeln/arbeit/gestattung";

  @Test
  void without_a_search_all_tables_stand_by_area() {
    assertThat(html("/regeln", 200))
        .contains("Arbeit mit Aufenthaltsgestattung", "href=\"/regeln/arbeit/gestattung\"")
        .contains("Grundlagen, die andere Tabellen benutzen")
        .doesNotContain("Gefunden:");
  }

  @ParameterizedTest
  @CsvSource({
    "suche=60c, aufenthalt/ausbildungsduldung",
    "suche=§ 61 Abs. 2 AsylG, arbeit/gestattung/2026-06-12#zeile-",
    "suche=aufenthaltsgestattung, arbeit/gestattung",
    "suche=schulische ausbildung, ausbildung/schulisch",
    "weg=AUSBILDUNG_BETRIEBLICH, grundlagen/papier",
    "bereich=sprache, sprache/berufssprachkurs"
  })
  void a_norm_a_word_a_way_and_an_area_lead_to_tables_and_rows(String query, String link) {
    var parts = query.split("=");
    var page = given().accept("text/html").queryParam(parts[0], parts[1]).get("/regeln");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString()).contains("Gefunden: ", "href=\"/regeln/" + link);
  }

  @Test
  void who_finds_nothing_is_told_what_to_try() {
    assertThat(html("/regeln?suche=Zwiebelkuchen", 200))
        .contains("Nichts gefunden", "ein einzelnes Wort", "value=\"Zwiebelkuchen\"");
  }

  @ParameterizedTest
  @CsvSource({"bereich, mond", "weg, NOPE", "weg, <script>", "suche, LONG"})
  void what_cannot_be_searched_is_told_at_its_field(String field, String value) {
    var text = value.equals("LONG") ? "x".repeat(500) : value;
    var page = given().accept("text/html").queryParam(field, text).get("/regeln");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString())
        .contains("id=\"" + field + "-fehler\"", "<title>Fehler: ", "aria-invalid=\"true\"")
        .doesNotContain("<script>");
  }

  @Test
  void a_table_shows_its_versions_and_the_one_in_force_on_the_day() {
    assertThat(html(TABLE + "?stichtag=2024-03-01", 200))
        .contains("Fassung am 01.03.2024", "ab 12.06.2026", "ab 27.02.2024 bis 31.01.2026")
        .contains("id=\"zeile-G-7-N4\"", "gilt heute", "galt früher")
        .doesNotContain("id=\"zeile-G-4\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30, Diesen Tag gibt es nicht",
    "2019-08-05, vom 06.08.2019 bis zum 31.12.2200",
    "99999-01-01, das Jahr mit vier Ziffern",
    "gestern, vom 06.08.2019 bis zum 31.12.2200"
  })
  void a_day_that_cannot_be_taken_is_told_at_its_field(String day, String hint) {
    assertThat(html(TABLE + "?stichtag=" + day, 422))
        .contains("id=\"stichtag-fehler\"", hint, "<title>Fehler: ");
  }

  @Test
  void two_versions_are_compared_row_by_row_and_cell_by_cell() {
    var html = html(TABLE + "?von=2026-06-12&bis=2026-02-01", 200);

    assertThat(html)
        .contains("Was sich vom 01.02.2026 zum 12.06.2026 geändert hat")
        .contains("Neu:</span> Zeile <a class=\"kern-link\" href=\"" + TABLE)
        .contains("/2026-02-01#zeile-G-7-N4\"", "Weggefallen:</span>", "<del>", "<ins>");
  }

  @ParameterizedTest
  @CsvSource({
    "von=2026-06-12&bis=2026-06-12, zwei verschiedene",
    "von=2026-06-12&bis=2000-01-01, Diese Fassung gibt es nicht",
    "von=2026-06-12, Diese Fassung gibt es nicht"
  })
  void versions_that_cannot_be_compared_are_told(String query, String fault) {
    assertThat(html(TABLE + '?' + query, 422)).contains("id=\"vergleich-fehler\"", fault);
  }

  @Test
  void a_version_shows_every_row_with_its_norm_its_words_and_a_sentence() {
    assertThat(html(TABLE + "/2026-06-12", 200))
        .contains("<tbody id=\"zeile-G-4\">", "§\u00a061 Abs. 2 S. 1 AsylG")
        .contains("Stand des Asylverfahrens", "am Gesetzestext geprüft")
        .contains("Wenn die Antwort auf „Welche Regelgruppe gilt für Arbeit?“ Gestattung lautet")
        .contains("<code class=\"cw-feel cw-code\">&quot;OFFEN&quot;")
        .contains("Bekommt Angaben von", "Entscheidet über die Wege", "Geprüft von")
        .contains("href=\"/api/v1/tables/arbeit/gestattung/2026-06-12\"", "<svg ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/regeln/gibt/es-nicht",
        "/regeln/arbeit/gestattung/2026-06-13",
        "/regeln/arbeit/gestattung/jetzt",
        "/regeln/begriffe/nope"
      })
  void what_does_not_exist_is_a_page_too(String path) {
    assertThat(html(path, 404)).contains("Seite nicht gefunden");
  }

  @Test
  void terms_and_questions_can_be_read() {
    assertThat(html("/regeln/begriffe", 200)).contains("/regeln/begriffe/aufenthaltsstatus");
    assertThat(html("/regeln/begriffe/aufenthaltsstatus", 200))
        .contains("id=\"begriff-DULDUNG_60A\"", "Woran man es erkennt");
    assertThat(html("/regeln/fragen", 200))
        .contains("id=\"angabe-geburtsdatum\"", "Wann ist die Person geboren?");
  }

  @Test
  void a_reason_leads_to_the_row_in_a_page_that_can_be_read() {
    var html =
        given()
            .accept("text/html")
            .formParam("aufenthaltsstatus", "GESTATTUNG")
            .post("/begruendungen")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(html).contains("href=\"/regeln/arbeit/gestattung/2026-06-12#zeile-G-");
    assertThat(html).doesNotContain("href=\"/api/");
  }

  private static String html(String path, int status) {
    ValidatableResponse page = given().accept("text/html").get(path).then().statusCode(status);
    return page.contentType("text/html;charset=UTF-8").extract().asString();
  }

  @ParameterizedTest
  @CsvSource({
    "stichtag, 2026-02-30, Diesen Tag gibt es nicht",
    "stichtag, 2019-08-05, vom 06.08.2019 bis zum 31.12.2200",
    "stichtag, 99999-01-01, das Jahr mit vier Ziffern",
    "wissen, 2026-02-30, Diesen Tag gibt es nicht",
    "wissen, gestern, Tag bis zum",
    "wissen, 2199-01-01, Tag bis zum",
    "uhrzeit, 25:00, Stunde und Minute",
    "wissen, 2199-01-01T00:00:00Z, Tag bis zum"
  })
  void a_look_back_to_a_day_that_cannot_be_taken_is_told_at_its_field(
      String field, String day, String hint) {
    assertThat(html(TABLE + "/rueckblick?" + field + '=' + day, 422))
        .contains("id=\"" + field + "-fehler\"", hint, "<title>Fehler: ");
  }

  @Test
  void a_look_back_before_the_first_version_says_that_nothing_was_said() {
    assertThat(html("/regeln/leistungen/bafoeg-alter/rueckblick?stichtag=2019-08-06", 200))
        .contains("Was am 06.08.2019 galt, nach dem Regelwerk vom ");
    assertThat(html("/regeln/mond/krater/rueckblick", 404)).contains("<title>");
  }
}
