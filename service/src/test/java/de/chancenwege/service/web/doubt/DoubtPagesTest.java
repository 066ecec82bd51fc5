package de.chancenwege.service.web.doubt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.service.database.Sql;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.doubt.Doubts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DoubtPagesTest {
  private static final Map<String, Object> CASE =
      Map.of(
          "aufenthaltsstatus", "GESTATTUNG",
          "wohnpflichtAufnahmeeinrichtung", "false",
          "kommune", "bei Frau Meier",
          "wochenstunden", "20",
          "stichtag.tag", "23",
          "stichtag.monat", "11",
          "stichtag.jahr", "2026",
          "zweifel.wege", "HOSPITATION");
  private static final Map<String, Object> DOUBT =
      with(
          CASE,
          Map.of(
              "zweifel.art", "OUTDATED",
              "zweifel.erwartet", "ERMESSEN",
              "zweifel.angabe", List.of("wohnpflichtAufnahmeeinrichtung", "kommune", "gibtEsNicht"),
              "zweifel.einverstanden", "ja"));

  @Inject Sql sql;
  @Inject Doubts doubts;

  @BeforeEach
  void empty() {
    sql.run("delete from doubt");
  }

  @Test
  void the_page_shows_the_answer_and_what_may_go_along_and_stores_nothing() {
    send("/zweifel", CASE)
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("html.head.title", startsWith("Stimmt das?"))
        .body(containsString("Hospitation"))
        .body(
            containsString(
                "Papier: Aufenthaltsgestattung (§§ 55, 63 AsylG) (besonders schutzwürdig)"))
        .body(containsString("Wochenstunden: 20"))
        .body(not(containsString("value=\"kommune\"")))
        .body(not(containsString("name=\"zweifel.angabe\" value=\"aufenthaltsstatus\" checked")));
    assertThat(doubts.lines()).isEmpty();
  }

  @Test
  void what_hinders_is_shown_and_its_facts_may_go_along_also_while_other_facts_are_missing() {
    var waits =
        with(
            CASE,
            Map.of(
                "aufenthaltsstatus", "DULDUNG_60A",
                "aufenthaltUnunterbrochenSeit.tag", "5",
                "aufenthaltUnunterbrochenSeit.monat", "9",
                "aufenthaltUnunterbrochenSeit.jahr", "2026",
                "zweifel.wege", "BAB"));

    send("/zweifel", waits)
        .body(containsString("C-2"))
        .body(
            matchesPattern(
                "(?s).*value=\"aufenthaltUnunterbrochenSeit\".*die nicht entschieden haben.*"));
  }

  @Test
  void a_doubt_is_kept_with_the_ticked_facts_and_no_free_text() {
    send("/zweifel/senden", DOUBT)
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(containsString("Danke, Ihr Zweifel ist gemeldet"))
        .body(containsString("name=\"kommune\" value=\"bei Frau Meier\""));
    assertThat(doubts.lines())
        .singleElement()
        .asString()
        .contains("\"facts\": {\"wohnpflichtAufnahmeeinrichtung\": false}")
        .contains(
            "\"route\": \"HOSPITATION\"", "\"expected\": \"ERMESSEN\"", "\"kind\": \"OUTDATED\"")
        .doesNotContain("Meier", "GESTATTUNG", "gibtEsNicht");
  }

  @Test
  void what_is_missing_is_told_and_what_was_typed_stays() {
    var typed = new HashMap<>(DOUBT);
    typed.remove("zweifel.art");
    typed.remove("zweifel.einverstanden");
    send("/zweifel/senden", typed)
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("href=\"#z-art\""))
        .body(containsString("href=\"#z-einverstanden\""))
        .body(containsString("value=\"wohnpflichtAufnahmeeinrichtung\" checked"))
        .body(containsString("<option value=\"ERMESSEN\" selected>"));
    assertThat(doubts.lines()).isEmpty();
  }

  @Test
  void a_doubt_that_says_nothing_is_not_taken_and_keeps_what_was_ticked() {
    var typed = new HashMap<>(DOUBT);
    typed.remove("zweifel.art");
    typed.remove("zweifel.erwartet");
    send("/zweifel/senden", typed)
        .statusCode(422)
        .body(containsString("href=\"#z-erwartet\""))
        .body(containsString("id=\"z-erwartet-fehler\""))
        .body(containsString("href=\"#z-art\""))
        .body(containsString("id=\"z-art-fehler\""))
        .body(containsString("value=\"wohnpflichtAufnahmeeinrichtung\" checked"))
        .body(containsString("value=\"ja\" checked"));
    assertThat(doubts.lines()).isEmpty();
  }

  @Test
  void who_only_does_not_understand_a_text_need_not_expect_another_answer() {
    var typed = new HashMap<>(DOUBT);
    typed.remove("zweifel.erwartet");
    send("/zweifel/senden", typed).statusCode(422).body(containsString("href=\"#z-erwartet\""));
    send("/zweifel/senden", with(typed, Map.of("zweifel.art", "UNCLEAR"))).statusCode(200);
    send("/zweifel/senden", with(typed, Map.of("zweifel.erwartet", "andere"))).statusCode(200);
    assertThat(doubts.lines()).hasSize(2).noneMatch(line -> line.contains("\"expected\": \""));
  }

  @Test
  void who_expects_the_very_answer_that_was_given_is_asked_what_she_means() {
    var typed = with(DOUBT, Map.of("zweifel.erwartet", "FREI"));
    send("/zweifel/senden", typed)
        .statusCode(422)
        .body(containsString("href=\"#z-erwartet\""))
        .body(containsString("So ist hier schon geantwortet."));
    send("/zweifel/senden", with(typed, Map.of("zweifel.art", "UNCLEAR"))).statusCode(200);
    assertThat(doubts.lines()).hasSize(1);
  }

  @Test
  void of_several_ways_one_must_be_chosen() {
    var typed =
        with(
            DOUBT,
            Map.of("zweifel.wege", "HOSPITATION BESCHAEFTIGUNG", "zweifel.erwartet", "andere"));
    send("/zweifel/senden", typed)
        .statusCode(422)
        .body(containsString("Bitte wählen Sie den Weg, um den es geht."));
    send("/zweifel/senden", with(typed, Map.of("zweifel.weg", "BESCHAEFTIGUNG"))).statusCode(200);
    assertThat(doubts.lines().get(0)).contains("\"route\": \"BESCHAEFTIGUNG\"");
  }

  @Test
  void what_nobody_can_choose_is_refused() {
    send(
            "/zweifel/senden",
            with(DOUBT, Map.of("zweifel.erwartet", "VIELLEICHT", "zweifel.art", "X")))
        .statusCode(422)
        .body(containsString("href=\"#z-erwartet\""))
        .body(containsString("href=\"#z-art\""));
    send("/zweifel", with(CASE, Map.of("zweifel.wege", "GARTEN \"><script>")))
        .statusCode(422)
        .body(containsString("Öffnen Sie dann im Ergebnis den Weg, um den es geht"))
        .body(not(containsString("<script")));
    assertThat(doubts.lines()).isEmpty();
  }

  @Test
  void without_the_database_everything_is_kept_in_the_form() {
    sql.run("alter table doubt rename to doubt_away");
    try {
      send("/zweifel/senden", DOUBT)
          .statusCode(503)
          .body(containsString("Es wurde nichts gespeichert."))
          .body(containsString("name=\"kommune\" value=\"bei Frau Meier\""))
          .body(containsString("value=\"wohnpflichtAufnahmeeinrichtung\" checked"));
    } finally {
      sql.run("alter table doubt_away rename to doubt");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/zweifel", "/zweifel/senden"})
  void who_comes_without_a_case_is_told_what_to_do(String path) {
    given()
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(200)
        .body("html.body.main.div.h1", equalTo("Diese Seite gehört zu einem Ergebnis"));
    send(path, Map.of()).statusCode(200).body(containsString("noch keine Frage beantwortet"));
  }

  private static Map<String, Object> with(Map<String, Object> some, Map<String, ?> more) {
    var all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }

  private static ValidatableResponse send(String path, Map<String, Object> fields) {
    return given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(fields)
        .post(path)
        .then();
  }
}
