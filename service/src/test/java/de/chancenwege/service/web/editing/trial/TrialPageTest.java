package de.chancenwege.service.web.editing.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrialPageTest {
  private static final String TABLE = "leistungen/bafoeg-alter";

  /** What the first row of the table gives. */
  private static final String RESULT = "t0.0.a0";

  /** Somebody of BLA-02-L, whom the changed row no longer keeps out. */
  private static final String MADE_FOR_DRAFT =
      """
      faelle:
        - id: FUER-ENTWURF
          titel: "Ein Fall zum Entwurf"
          stichtag: 2026-11-23
          angaben: {aufenthaltsstatus: AE_25_2_S1, einreiseAm: 2015-01-10,
            aufenthaltUnunterbrochenSeit: 2015-01-10, titelErstmalsAm: 2016-01-10,
            leistungsbezug: SGB_II, geburtsdatum: 1982-02-01, schulbesuch: HOCHSCHULE,
            ausbildungBeginnAm: 2027-02-01, elternUnterhalt: AUSLAND_NICHT_MOEGLICH,
            berufstaetigMonate: 0}
          erwartet:
            - {weg: BAFOEG, stufe: ANSPRUCH}
      """;

  @Inject Accounts accounts;

  private Workshop anna;
  private String draft;

  @BeforeEach
  void a_draft_is_begun() {
    anna = Workshop.of(accounts, "anna", "recht");
    draft = anna.begin(TABLE, "2022-08-01", Map.of("art", "CORRECTION"));
  }

  @AfterEach
  void it_is_given_up() {
    anna.review(draft, "verwerfen", Map.of());
  }

  private Response cases(String query) {
    return anna.get(draft + "/faelle" + query);
  }

  /** Asks again, as somebody does who has no scripts. */
  private String all() {
    return all(draft + "/faelle?lauf=alle");
  }

  private String all(String address) {
    return await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> anna.get(address), answer -> answer.statusCode() == 200)
        .asString();
  }

  @Test
  void all_cases_are_run_with_the_draft_before_it_is_law_and_what_it_breaks_stands_first() {
    anna.save(draft, Map.of(RESULT, "\"HINWEIS\"")).then().statusCode(303);

    var html = all();

    assertThat(html)
        .contains("Mit dem Entwurf grün", "Ausgeführt mit Stand 2 des Entwurfs")
        .contains("rot: erst durch den Entwurf anders als erwartet", "grün: wie erwartet")
        .contains("erwartet „Derzeit nicht möglich“, mit dem Entwurf „Möglich: Anspruch“")
        .contains("ohne den Entwurf: „Derzeit nicht möglich“")
        .contains("Welche Zeilen des Entwurfs die Fälle treffen");
    assertThat(html.indexOf("rot: erst durch")).isLessThan(html.indexOf("grün: wie erwartet<"));
    assertThat(anna.get("/werkstatt/faelle/" + TABLE + "?lauf=alle").asString())
        .contains(draft + "/faelle", "grün: wie erwartet");
  }

  @Test
  void who_decides_about_a_draft_is_told_of_its_cases() {
    anna.save(draft, Map.of(RESULT, "\"HINWEIS\"")).then().statusCode(303);

    assertThat(anna.get(draft + "/pruefen").asString()).contains("Was die Fälle dazu sagen");
  }

  @Test
  void a_case_that_is_made_for_a_draft_is_not_red_at_its_table_while_the_draft_is_open() {
    anna.save(draft, Map.of(RESULT, "\"HINWEIS\"")).then().statusCode(303);
    var table = "/werkstatt/faelle/" + TABLE;
    anna.send(table, table, Map.of("fall", MADE_FOR_DRAFT, "bestaetigt", "ja"))
        .then()
        .statusCode(303);

    try {
      assertThat(anna.get(table + "?lauf=FUER-ENTWURF").asString())
          .contains("rot: anders", "werden noch mit den offenen Entwürfen ausgeführt");
      assertThat(all(table + "?lauf=FUER-ENTWURF"))
          .contains("gilt erst mit dem Entwurf<", "Erst mit einem offenen Entwurf: 1.")
          .doesNotContain("rot: anders");
      anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
      assertThat(anna.get(table + "?lauf=FUER-ENTWURF").asString())
          .contains("rot: anders als erwartet")
          .doesNotContain("gilt erst mit dem Entwurf<", "Erst mit einem");
    } finally {
      anna.send(table, table + "/zurueckziehen", Map.of("id", "FUER-ENTWURF"));
    }
  }

  @Test
  void for_a_row_that_only_the_draft_has_a_case_is_proposed_with_the_rules_of_the_draft() {
    anna.save(draft, Map.of("aktion", "kopieren:0:0")).then().statusCode(303);
    anna.save(draft, Map.of("t0.1.e0", "\"KOLLEG\"", "t0.1.e1", "false", "t0.1.a0", "\"HINWEIS\""))
        .then()
        .statusCode(303);
    var link = "href=\"([^\"]*vorschlag=([^\"#]+))#vorschlag\"";

    var proposed = Pattern.compile(link).matcher(all()).results().findFirst().orElseThrow();
    var page = anna.get(proposed.group(1).replace("&amp;", "&")).asString();

    var told = "was das Regelwerk mit dem Entwurf ab 01.08.2022 sagen würde";
    assertThat(page).contains(told, "VORSCHLAG-" + proposed.group(2), "Kolleg");
    var byRow = "/werkstatt/faelle/" + TABLE + "?vorschlag=" + proposed.group(2);
    assertThat(anna.get(byRow).asString()).contains(told);
    anna.save(draft, Map.of("t0.1.a0", "\"NIRGENDS\"")).then().statusCode(303);
    assertThat(anna.get(byRow).asString())
        .contains("erst ein Fall vorschlagen, wenn er alle Prüfungen besteht")
        .doesNotContain("auf niemanden");
  }

  @Test
  void for_a_row_that_is_nowhere_it_is_not_said_that_it_applies_to_nobody() {
    assertThat(anna.get("/werkstatt/faelle/" + TABLE + "?vorschlag=BL-99").asString())
        .contains("weder in der neuesten Fassung noch in einem offenen Entwurf")
        .doesNotContain("auf niemanden");
  }

  @Test
  void one_case_is_run_at_once_and_the_others_are_not() {
    anna.save(draft, Map.of(RESULT, "\"HINWEIS\"")).then().statusCode(303);

    var html = cases("?lauf=BLA-02-L").then().statusCode(200).extract().asString();

    assertThat(html)
        .containsOnlyOnce("rot: erst durch den Entwurf")
        .contains("Diesen Fall ausführen")
        .doesNotContain("grün: wie erwartet", "Ausgeführt mit Stand");
  }

  @Test
  void what_nobody_has_changed_yet_is_not_faulty_and_its_cases_can_be_run() {
    assertThat(anna.get(draft).asString())
        .contains("Prüfung: noch unverändert")
        .doesNotContain("fehlerhaft");
    assertThat(cases("").asString()).contains("Alle Fälle ausführen");
    assertThat(cases("?lauf=BLA-02-L").asString()).contains("grün: wie erwartet");
    anna.review(draft, "einreichen", Map.of("grund", "Nichts", "quelle", "BGBl."))
        .then()
        .statusCode(422);
  }

  @Test
  void a_faulty_draft_says_so_and_runs_nothing() {
    anna.save(draft, Map.of(RESULT, "\"NIRGENDS\"")).then().statusCode(303);

    for (var query : new String[] {"", "?lauf=alle", "?lauf=BLA-02-L"}) {
      assertThat(cases(query).then().statusCode(200).extract().asString())
          .contains("Der Entwurf ist fehlerhaft", "Fälle lassen sich erst ausführen", "BLA-02-L")
          .doesNotContain("Diesen Fall ausführen", "Alle Fälle ausführen", "wie erwartet");
    }
  }

  @Test
  void what_is_closed_leads_to_what_became_of_it() {
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);

    cases("?lauf=alle").then().statusCode(303).header("Location", endsWith(draft + "/pruefen"));
  }

  @Test
  void who_approves_may_look_and_who_manages_may_not() {
    var bernd = Workshop.of(accounts, "bernd", "freigabe");
    var vera = Workshop.of(accounts, "vera", "verwaltung");

    bernd.get(draft + "/faelle").then().statusCode(200);
    vera.get(draft + "/faelle").then().statusCode(403);
    anna.get("/werkstatt/entwurf/x/faelle").then().statusCode(404);
  }
}
