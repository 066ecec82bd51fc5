package de.chancenwege.service.web.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a draft to the law that answers, and back. */
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class WorkshopPathTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final String VERSION = "2026-06-12";

  /** The condition on the status, and the reason, in the first row of the second table. */
  private static final String STATUS = "t1.0.e0";

  private static final String REASON = "t1.0.n1";

  @Inject Accounts accounts;
  @Inject Sql sql;
  @Inject ActiveRulebook active;

  private Workshop anna;
  private Workshop bernd;
  private Workshop carla;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "freigabe");
    carla = Workshop.of(accounts, "carla", "recht", "freigabe");
  }

  private String newVersion(String year) {
    return anna.begin(
        TABLE, VERSION, Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", year));
  }

  private Response begun(Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.putAll(Map.of("tabelle", TABLE, "fassung", VERSION));
    return anna.send("/werkstatt/neu?tabelle=" + TABLE, "/werkstatt/neu", all);
  }

  @Test
  void no_two_different_drafts_are_begun_for_the_same_day() {
    begun(Map.of("art", "VERSION", "tag", "12", "monat", "6", "jahr", "2026"))
        .then()
        .statusCode(422)
        .body(containsString("Für diesen ersten Tag gibt es schon eine Fassung."))
        .body(containsString("name=\"jahr\" value=\"2026\""));
  }

  private static Map<String, String> reasons() {
    return Map.of("grund", "Gesetz geändert", "quelle", "BGBl. 2027 I Nr. 1");
  }

  private static ValidatableResponse advice(String day) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"asOf": "%s", "routes": ["BESCHAEFTIGUNG"], "facts": {"aufenthaltsstatus": "DULDUNG_60A"}}
            """
                .formatted(day))
        .post("/api/v1/advice")
        .then()
        .statusCode(200);
  }

  @Test
  void edited_mended_submitted_approved_in_force_and_rolled_back() {
    var before = active.rulebook().id().value();
    var draft = newVersion("2028");
    anna.get(draft).then().statusCode(200).body(containsString("Prüfung: vollständig"));

    anna.save(draft, Map.of(STATUS, "\"GESTATTUN\"")).then().statusCode(303);
    anna.get(draft)
        .then()
        .body(containsString("Prüfung: fehlerhaft"))
        .body(containsString("Meinten Sie GESTATTUNG?"))
        .body(containsString("geändert, vorher: nicht Gestattung"));
    anna.review(draft, "einreichen", reasons())
        .then()
        .statusCode(422)
        .body(containsString("nur, was vollständig ist"), containsString(draft + "#zeile-"));

    anna.save(draft, Map.of("aktion", "rueckgaengig")).then().statusCode(303);
    anna.save(draft, Map.of(REASON, "Neuer Grund ab März 2028.")).then().statusCode(303);
    anna.get(draft + "/pruefen")
        .then()
        .body(containsString("Prüfung: vollständig"))
        .body(containsString("<ins>Neuer Grund ab März 2028.</ins>"));
    anna.review(draft, "einreichen", Map.of("grund", "Halb gesagt"))
        .then()
        .statusCode(422)
        .body(containsString("Grund und die Quelle"))
        .body(containsString("Halb gesagt</textarea>"));
    anna.review(draft, "einreichen", reasons()).then().statusCode(303);
    assertThat(active.rulebook().id().value()).isEqualTo(before);
    anna.get(draft + "/pruefen")
        .then()
        .body(containsString("Alle Prüfungen sind bestanden. Der Entwurf ist eingereicht."));

    bernd
        .look(draft)
        .review(draft, "freigeben", Map.of("bemerkung", "Gut so."))
        .then()
        .statusCode(422)
        .body(containsString("Bitte bestätigen Sie"));
    bernd.approve(draft).then().statusCode(303);

    var after = active.rulebook().id().value();
    assertThat(after).isNotEqualTo(before);
    advice("2028-03-01").header("Rulebook-Id", after);
    assertThat(given().get("/api/v1/tables/" + TABLE + "/2028-03-01").asString())
        .contains("Neuer Grund ab März 2028.");
    anna.get("/werkstatt/verlauf?tabelle=" + TABLE)
        .then()
        .body(containsString("Freigegeben und veröffentlicht"))
        .body(containsString("bernd"));
    anna.get(draft).then().statusCode(303).header("Location", endsWith("/pruefen"));
    anna.get(draft + "/pruefen").then().body(not(containsString("Prüfung: ")));

    rollBack();
    assertThat(active.rulebook().id().value()).isEqualTo(before);
  }

  /** Before its first day, the version is taken away again, by two people. */
  private void rollBack() {
    var draft = anna.begin(TABLE, "2028-03-01", Map.of("art", "WITHDRAWAL"));
    anna.review(draft, "einreichen", reasons()).then().statusCode(303);
    bernd.approve(draft).then().statusCode(303);
    assertThat(given().get("/aenderungen.atom").asString()).contains("Zurückgenommen: Arbeit mit");
  }

  @Test
  void a_version_in_force_cannot_be_withdrawn() {
    begun(Map.of("art", "WITHDRAWAL"))
        .then()
        .statusCode(422)
        .body(containsString("Diese Fassung gilt schon."));
  }

  @Test
  void nobody_approves_her_own_work_on_the_page_or_in_the_database() {
    var draft = newVersion("2029");
    carla.save(draft, Map.of(REASON, "Von Carla.")).then().statusCode(303);
    anna.review(draft, "einreichen", reasons()).then().statusCode(303);

    carla
        .get(draft + "/pruefen")
        .then()
        .body(containsString("können ihn deshalb nicht selbst freigeben"))
        .body(not(containsString("name=\"wirkung\"")));
    var forged =
        Map.of("wirkung", "ja", "regelwerk", active.rulebook().id().value(), "revision", "2");
    carla
        .review(draft, "freigeben", forged)
        .then()
        .statusCode(403)
        .body(containsString("muss eine andere Person freigeben"));
    anna.review(draft, "freigeben", forged).then().statusCode(403);
    for (var author : Set.of("anna", "carla")) {
      assertThatThrownBy(
              () ->
                  sql.run(
                      """
                      update rule_submission
                         set decision = 'APPROVED', decided_by = ?, decided_at = now(),
                             published_at = (select max(published_at) from rulebook)
                       where decision is null
                      """,
                      author))
          .isInstanceOf(DatabaseAwayException.class)
          .hasStackTraceContaining("nobody approves what they wrote or submitted");
    }
    bernd
        .review(draft, "zuruecksenden", Map.of("bemerkung", "Bitte mit Satz."))
        .then()
        .statusCode(303);
    assertThat(anna.get("/werkstatt").asString()).contains("zurückgegeben:</strong> Bitte mit");
    assertThat(anna.get(draft).asString()).contains("Zurückgesandt von bernd", "Bitte mit Satz.");
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void of_two_who_edit_at_once_nobody_loses_anything() {
    var draft = newVersion("2030");
    var old = Map.of("revision", "1");
    carla.save(draft, Map.of(REASON, "Von Carla.")).then().statusCode(303);

    var mine = new HashMap<>(old);
    mine.put("t1.1.n1", "Von Anna.");
    mine.put(REASON, "Auch von Anna.");
    anna.save(draft, mine)
        .then()
        .statusCode(412)
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("carla hat inzwischen gespeichert"))
        .body(containsString("gespeichert ist „Von Carla.“, Sie schrieben „Auch von Anna.“"))
        .body(containsString("Von Anna.</textarea>"))
        .body(containsString("name=\"revision\" value=\"2\""));
    anna.get(draft).then().body(not(containsString("Von Anna.")));
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void a_stopped_table_is_flagged_in_every_answer_at_once() {
    var stop = Map.of("tabelle", "arbeit/duldung", "grund", "Urteil vom Montag");
    anna.send("/werkstatt/neu?tabelle=" + TABLE, "/werkstatt/sperre", stop).then().statusCode(403);
    var unknown = Map.of("tabelle", "mond/krater", "grund", "x");
    bernd
        .send("/werkstatt", "/werkstatt/sperre", unknown)
        .then()
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("Bitte wählen Sie eine Tabelle"));
    bernd.send("/werkstatt", "/werkstatt/sperre", stop).then().statusCode(303);
    advice("2026-11-23").body("findings[0].flags", hasItem("UNTER_PRUEFUNG"));

    bernd
        .send("/werkstatt", "/werkstatt/sperre/aufheben", Map.of("tabelle", "arbeit/duldung"))
        .then()
        .statusCode(303);
    advice("2026-11-23").body("findings[0].flags", not(hasItem("UNTER_PRUEFUNG")));
  }
}
