package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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

/** The filter of the answer, the comparison and what would have to change, over HTTP. */
@QuarkusTest
class CasePagesTest {
  private static final String COMPARISON = "/vergleich";
  private static final String CHANGES = "/aendern";
  private static final String WAY = "AUSBILDUNG_BETRIEBLICH";
  private static final Map<String, String> CASE =
      Map.of(
          "aufenthaltsstatus", "DULDUNG_60B",
          "wohnpflichtAufnahmeeinrichtung", "false",
          "stichtag.tag", "23",
          "stichtag.monat", "11",
          "stichtag.jahr", "2026");

  private static final Map<String, String> BANNED =
      Map.ofEntries(
          Map.entry("weg", WAY),
          Map.entry("aufenthaltsstatus", "DULDUNG_60A"),
          Map.entry("staatsangehoerigkeit", "GN"),
          Map.entry("duldungSeit.tag", "1"),
          Map.entry("duldungSeit.monat", "7"),
          Map.entry("duldungSeit.jahr", "2025"),
          Map.entry("aufenthaltUnunterbrochenSeit.tag", "1"),
          Map.entry("aufenthaltUnunterbrochenSeit.monat", "2"),
          Map.entry("aufenthaltUnunterbrochenSeit.jahr", "2024"),
          Map.entry("asylantragGestellt", "JA"),
          Map.entry("asylstand", "ABGELEHNT_BESTANDSKRAEFTIG"),
          Map.entry("ablehnungsart", "EINFACH"),
          Map.entry("schutzstatusBesteht", "false"),
          Map.entry("folgeantrag", "false"),
          Map.entry("dublin", "NEIN"),
          Map.entry("arbeitsverbotSelbstZuVertreten", "true"),
          Map.entry("arbeitsverbotLeistungsbezug", "false"),
          Map.entry("massnahmenBevorstehend", "KEINE"));

  @Test
  void the_answer_counts_its_ways_and_hides_those_the_filter_leaves_out() {
    var all = send("/", Map.of()).statusCode(200).extract().asString();
    var some = send("/", Map.of("filter.bereich", "SPRACHE")).extract().asString();

    assertThat(all).contains("<span class=\"cw-count\">82</span> von 82 Wegen");
    assertThat(all).doesNotContain("data-stelle=\"ABH\" hidden");
    assertThat(some).doesNotContain("<span class=\"cw-count\">82</span> von 82 Wegen");
    assertThat(some).containsPattern("<option value=\"SPRACHE\" selected>");
  }

  @Test
  void a_filter_that_leaves_nothing_says_so() {
    var page = send("/", Map.of("filter.text", "Fahrrad<b>")).extract().asString();

    assertThat(page).contains("<span id=\"filter-leer\">Kein Weg passt");
    assertThat(page).contains("value=\"Fahrrad&lt;b&gt;\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {COMPARISON, CHANGES})
  void pages_are_kept_by_no_cache_and_have_nothing_inline(String path) {
    var html =
        send(path, Map.of("weg", WAY))
            .statusCode(200)
            .contentType("text/html;charset=UTF-8")
            .header("Cache-Control", "no-store")
            .header("Set-Cookie", nullValue())
            .body(containsString("<input type=\"hidden\" name=\"stichtag.jahr\" value=\"2026\">"))
            .extract()
            .asString();
    assertThat(html).doesNotContain("<script>", "<style", " style=", " onclick=", "http://");
  }

  @ParameterizedTest
  @ValueSource(strings = {COMPARISON, CHANGES})
  void a_case_that_cannot_be_read_is_shown_again_with_its_errors(String path) {
    send(path, Map.of("geburtsdatum.tag", "32"))
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("href=\"#f-geburtsdatum\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {COMPARISON, CHANGES})
  void who_comes_without_a_case_is_told_what_to_do(String path) {
    given()
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(200)
        .body("html.body.main.div.h1", equalTo("Diese Seite gehört zu einem Ergebnis"));
    given().get("/q/openapi?format=json").then().body("paths.'" + path + "'", equalTo(null));
  }

  @Test
  void the_changes_name_the_way_who_can_help_and_what_to_hear_first() {
    send(CHANGES, BANNED)
        .body(containsString("Betriebliche Berufsausbildung"))
        .body(containsString("Bevor jemand etwas unternimmt"))
        .body(containsString("Das kann die Person selbst ändern."))
        .body(containsString("name=\"dann.angaben\""));
  }

  @Test
  void where_much_is_unknown_the_page_asks_to_clarify_it_first() {
    send(CHANGES, Map.of("weg", WAY)).body(containsString("Klären Sie zuerst:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GIBT_ES_NICHT", "\"><script>"})
  void without_a_known_way_the_page_says_how_to_choose_one(String way) {
    send(CHANGES, Map.of("weg", way))
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: Kein Weg gewählt"))
        .body(not(containsString("\"><script")));
  }

  @Test
  void without_a_difference_the_comparison_says_what_to_do() {
    send(COMPARISON, Map.of()).body(containsString("Noch nichts zu vergleichen"));
  }

  @Test
  void what_somebody_would_suppose_is_compared_with_one_click() {
    var supposed = "name=\"dann.neu\" value=\"identitaetMassnahmenErgriffen\"";
    send(COMPARISON, Map.of()).body(containsString(supposed));
    send(COMPARISON, Map.of("dann.neu", "identitaetMassnahmenErgriffen"))
        .statusCode(200)
        .body(containsString("ändert sich etwas"))
        .body(containsString(">Ja statt "))
        .body(not(containsString(supposed)));
  }

  /** Browsers take the first button of the form for Enter. */
  @Test
  void enter_in_a_field_compares() {
    var form =
        send(COMPARISON, Map.of()).extract().asString().split("name=\"dann.stichtag.tag\"")[1];

    assertThat(form.split("type=\"submit\"", 2)[1])
        .startsWith("><span class=\"kern-label\">Vergleichen<");
  }

  @Test
  void another_answer_is_compared_and_named() {
    send(COMPARISON, Map.of("dann.angaben", "aufenthaltsstatus", "dann.aufenthaltsstatus", "NE"))
        .statusCode(200)
        .body(containsString("Wird besser"))
        .body(containsString("statt Duldung"));
  }

  @Test
  void another_day_is_compared() {
    var day =
        Map.of("dann.stichtag.tag", "1", "dann.stichtag.monat", "1", "dann.stichtag.jahr", "2025");
    send(COMPARISON, day)
        .statusCode(200)
        .body(containsString("Zum Vergleich, am 01.01.2025"))
        .body(containsString("01.01.2025 statt 23.11.2026"));
  }

  @Test
  void a_fault_in_the_comparison_is_told_at_its_field() {
    send(COMPARISON, Map.of("dann.angaben", "geburtsdatum", "dann.geburtsdatum.tag", "99"))
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: Vergleichen"))
        .body(containsString("href=\"#f-dann.geburtsdatum\""));
  }

  private static ValidatableResponse send(String path, Map<String, String> more) {
    var fields = new HashMap<>(CASE);
    fields.putAll(more);
    return given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(fields)
        .post(path)
        .then();
  }
}
