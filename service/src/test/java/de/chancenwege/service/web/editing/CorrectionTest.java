package de.chancenwege.service.web.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.NewBase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was answered before a correction can still be asked for, beside what is known now. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CorrectionTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final String LOOK_BACK = "/regeln/" + TABLE + "/rueckblick?stichtag=2026-11-23";

  /** The reason in the first row of the second table. */
  private static final String REASON = "t1.0.n1";

  /** That in the second row. */
  private static final String OTHER_REASON = "t1.1.n1";

  private static final Pattern WRITTEN =
      Pattern.compile("<textarea[^>]* name=\"t1\\.0\\.n1\"[^>]*>([^<]*)</textarea>");

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;
  @Inject Drafts drafts;

  private Workshop anna;
  private Workshop bernd;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "freigabe");
  }

  /** Publishes another reason; gives the one that was there. */
  private String correct(String reason) {
    var draft = anna.begin(TABLE, "2026-06-12", Map.of("art", "CORRECTION"));
    var old = Workshop.find(WRITTEN, anna.get(draft).asString()).orElseThrow();
    anna.save(draft, Map.of(REASON, reason)).then().statusCode(303);
    var why = Map.of("grund", "Falsch wiedergegeben", "quelle", "Gesetz");
    anna.review(draft, "einreichen", why).then().statusCode(303);
    bernd.approve(draft).then().statusCode(303);
    anna.get(draft + "/pruefen")
        .then()
        .body(containsString("Wirkung, die bei der Freigabe bekannt war"))
        .body(containsString("Geänderte Antworten: "));
    return old;
  }

  @Test
  void the_rules_of_then_are_explained_beside_those_of_now() {
    var before = active.rulebook().id().value();
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2061");
    var later = anna.begin(TABLE, "2026-06-12", day);
    var old = correct("Berichtigter Grund.");
    assertThat(active.rulebook().id().value()).isNotEqualTo(before);

    anna.get(LOOK_BACK).then().statusCode(200).body(containsString("über diesen Tag dasselbe"));
    anna.get(LOOK_BACK + "&wissen=2020-01-01")
        .then()
        .statusCode(200)
        .body(containsString("nach dem Regelwerk vom 01.01.2020"))
        .body(containsString("über diesen Tag etwas anderes"))
        .body(containsString("Berichtigter Grund."));
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"asOf": "2026-11-23", "knownAt": "2020-01-01T00:00:00Z", "facts": {}}
            """)
        .post("/api/v1/advice")
        .then()
        .statusCode(200)
        .header("Rulebook-Id", not(active.rulebook().id().value()));

    assertThat(given().get("/aenderungen.atom").asString()).contains("Berichtigt: ");
    anna.get(later).then().body(containsString("von der er ausgeht, anders veröffentlicht"));
    anna.get(later + "/pruefen")
        .then()
        .body(containsString("<del>Berichtigter Grund.</del>"))
        .body(containsString("<ins>" + old.strip() + "</ins>"));
    anna.review(later, "verwerfen", Map.of()).then().statusCode(303);
    correct(old);
    assertThat(active.rulebook().id().value()).isEqualTo(before);
  }

  @Test
  void a_correction_is_taken_back_by_a_draft_of_what_the_version_said_before() {
    var before = active.rulebook().id().value();
    var old = correct("Falsch berichtigter Grund.");
    var then = LOOK_BACK + "&wissen=2020-01-01";
    anna.get(then).then().body(containsString("Entwurf aus diesem Stand"));
    bernd.get(then).then().body(not(containsString("Entwurf aus diesem Stand")));
    anna.get(LOOK_BACK).then().body(not(containsString("Entwurf aus diesem Stand")));
    var fields = Map.of("tabelle", TABLE, "fassung", "2026-06-12", "art", "CORRECTION");
    var unknown = new HashMap<>(fields);
    unknown.put("regelwerk", "sha256:nirgends");
    anna.send(then, "/werkstatt/neu", unknown)
        .then()
        .statusCode(422)
        .body(containsString("nicht mehr zu finden"));

    var draft = anna.begin(then, TABLE, "2026-06-12", Map.of("art", "CORRECTION"));

    assertThat(anna.get(draft).asString()).contains(old.strip(), "Prüfung: vollständig");
    anna.get(draft + "/pruefen")
        .then()
        .body(containsString("<del>Falsch berichtigter Grund.</del>"))
        .body(containsString("<ins>" + old.strip() + "</ins>"));
    anna.send(then, "/werkstatt/neu", unknown).then().statusCode(422);
    var why = Map.of("grund", "Die Berichtigung war falsch", "quelle", "Gesetz");
    anna.review(draft, "einreichen", why).then().statusCode(303);
    bernd.approve(draft).then().statusCode(303);
    assertThat(active.rulebook().id().value()).isEqualTo(before);
  }

  @Test
  void no_other_draft_of_the_version_is_taken_for_what_it_said_before() {
    var old = correct("Noch ein falscher Grund.");
    var other = anna.begin(TABLE, "2026-06-12", Map.of("art", "CORRECTION"));
    var fields = Map.of("tabelle", TABLE, "fassung", "2026-06-12", "art", "CORRECTION");

    anna.send(LOOK_BACK + "&wissen=2020-01-01", "/werkstatt/neu", fields)
        .then()
        .statusCode(422)
        .body(containsString("schon ein anderer Entwurf offen"));

    anna.discard(other).then().statusCode(303);
    correct(old);
  }

  @Test
  void a_correction_and_what_is_told_about_it_are_kept_together_or_not_at_all() {
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2064");
    var address = anna.begin(TABLE, "2026-06-12", day);
    var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    var draft = drafts.find(id).orElseThrow();
    var next = new NewBase(1, draft.base(), draft.file());

    assertThatThrownBy(
            () ->
                drafts.follow(
                    id,
                    next,
                    "anna",
                    (work, saved) -> {
                      throw new IllegalStateException("killed");
                    }))
        .hasStackTraceContaining("killed");
    assertThat(drafts.find(id).orElseThrow().revision()).isEqualTo(1);
    anna.review(address, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void a_draft_takes_over_what_was_corrected_meanwhile_and_keeps_its_own() {
    var before = active.rulebook().id().value();
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2062");
    var later = anna.begin(TABLE, "2026-06-12", day);
    anna.save(later, Map.of(OTHER_REASON, "Meine Begründung.")).then().statusCode(303);
    anna.save(later, Map.of(REASON, "Auch ich habe sie geändert.")).then().statusCode(303);
    anna.get(later).then().body(not(containsString("Berichtigung übernehmen")));
    var old = correct("Berichtigter Grund.");

    anna.get(later).then().body(containsString("Berichtigung übernehmen"));
    var outdated = anna.send(later, later + "/nachziehen", Map.of("revision", "1"));
    assertThat(outdated.statusCode()).isEqualTo(412);
    assertThat(outdated.asString())
        .contains("<title>Fehler: ", "Gespeichert wurde nichts")
        .contains("Sie haben den Entwurf inzwischen in einem anderen Fenster geändert.");
    anna.send(later, later + "/nachziehen", Map.of()).then().statusCode(303);

    var page = anna.get(later).then().statusCode(200).extract().asString();
    assertThat(page)
        .doesNotContain("Berichtigung übernehmen", "anders veröffentlicht")
        .contains("Meine Begründung.", "Berichtigter Grund.", "01.03.2062")
        .contains("Beim Übernehmen der Berichtigung: ", "Auch ich habe sie geändert.");
    anna.send(later, later + "/nachziehen", Map.of()).then().statusCode(303);
    anna.get(later).then().body(not(containsString("value=\"rueckgaengig\"")));
    anna.review(later, "verwerfen", Map.of()).then().statusCode(303);
    var closed = anna.send("/werkstatt", later + "/nachziehen", Map.of("revision", "1"));
    assertThat(closed.statusCode()).isEqualTo(409);
    assertThat(closed.asString()).contains("Der Entwurf kann nicht mehr geändert werden");
    correct(old);
    assertThat(active.rulebook().id().value()).isEqualTo(before);
  }
}
