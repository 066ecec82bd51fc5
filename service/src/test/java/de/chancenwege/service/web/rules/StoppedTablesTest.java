package de.chancenwege.service.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoppedTablesTest {
  private static final String TABLE = "arbeit/praktikum";
  private static final String REASON = "Entscheidung vom Montag";
  private static final List<String> PAGES =
      List.of(
          "/regeln",
          "/regeln?suche=Praktikum&bereich=arbeit",
          "/regeln/" + TABLE,
          "/aenderungen",
          "/aenderungen.atom");

  @Inject Accounts accounts;

  private Workshop bernd;

  @BeforeEach
  void somebody_approves() {
    bernd = Workshop.of(accounts, "bernd", "freigabe");
  }

  @AfterEach
  void nothing_stays_stopped() {
    lift();
  }

  private void lift() {
    bernd
        .send("/konto", "/werkstatt/sperre/aufheben", Map.of("tabelle", TABLE))
        .then()
        .statusCode(303);
  }

  private static String page(String path) {
    return RestAssured.given().accept("*/*").get(path).then().statusCode(200).extract().asString();
  }

  @Test
  void a_stopped_table_says_so_wherever_it_is_found_or_read_until_it_is_lifted() {
    bernd
        .send("/konto", "/werkstatt/sperre", Map.of("tabelle", TABLE, "grund", REASON))
        .then()
        .statusCode(303);
    var version =
        page("/regeln/" + TABLE).replaceAll("(?s).*?(/regeln/" + TABLE + "/[\\d-]+).*", "$1");

    assertThat(page(version)).contains("id=\"unter-pruefung\"").doesNotContain("bernd", REASON);
    for (var path : PAGES) {
      assertThat(page(path)).as(path).containsIgnoringCase("unter Prüfung");
    }
    assertThat(page("/regeln/arbeit/gestattung")).doesNotContain("unter-pruefung");

    lift();
    for (var path : PAGES) {
      assertThat(page(path))
          .as(path)
          .doesNotContainIgnoringCase("unter Prüfung")
          .containsPattern("Prüfung beendet|Prüfung seit dem [\\d.]{10} beendet");
    }
    assertThat(page(version)).contains("id=\"pruefung-beendet\"").doesNotContain("bernd", REASON);
    assertThat(page("/regeln/arbeit/gestattung")).doesNotContain("pruefung-beendet");
  }

  @Test
  void a_result_says_above_it_and_at_each_way_what_is_under_review() {
    assertThat(result()).doesNotContain("Unter Prüfung");
    bernd.send("/konto", "/werkstatt/sperre", Map.of("tabelle", TABLE, "grund", REASON));

    assertThat(result())
        .containsPattern("Unter Prüfung: \\d+ Weg")
        .contains("<b>Unter Prüfung</b></span></summary>")
        .doesNotContain(REASON);
  }

  private static String result() {
    return RestAssured.given()
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded")
        .formParam("aufenthaltsstatus", "DULDUNG_60A")
        .post("/")
        .asString();
  }

  @Test
  void what_is_stopped_once_more_does_not_say_that_its_review_is_over() {
    for (var round = 0; round < 2; round++) {
      bernd.send("/konto", "/werkstatt/sperre", Map.of("tabelle", TABLE, "grund", REASON));
      assertThat(page("/regeln/" + TABLE))
          .contains("id=\"unter-pruefung\"")
          .doesNotContain("pruefung-beendet");
      lift();
    }

    assertThat(page("/aenderungen.atom").split("Prüfung beendet: ", -1))
        .as("each review is told by itself")
        .hasSizeGreaterThan(2);
  }
}
