package de.chancenwege.service.web.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody goes back to what an old version said, although a newer one is in force. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OlderVersionTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final String OLD = "2026-02-01";

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;

  @Test
  void it_is_shown_with_all_that_it_takes_back() {
    var anna = Workshop.of(accounts, "anna", "recht");
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2048");
    var draft = anna.begin(TABLE, OLD, day);

    anna.get(draft)
        .then()
        .statusCode(200)
        .body(containsString("01.03.2048"))
        .body(not(containsString("Berichtigung übernehmen")));
    anna.get(draft + "/pruefen")
        .then()
        .statusCode(200)
        .body(containsString("Prüfung: vollständig"))
        .body(containsString("<del>"))
        .body(not(containsString("Der Entwurf ändert nichts")));
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  private static ValidatableResponse advice(String more) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"asOf": "2049-03-01", %s "routes": ["BESCHAEFTIGUNG"],
             "facts": {"aufenthaltsstatus": "DULDUNG_60A"}}
            """
                .formatted(more))
        .post("/api/v1/advice")
        .then()
        .statusCode(200);
  }

  @Test
  void it_counts_once_more_when_somebody_else_approves_it_and_what_was_told_before_stays() {
    var anna = Workshop.of(accounts, "anna", "recht");
    var bernd = Workshop.of(accounts, "bernd", "freigabe");
    var before = active.rulebook().id().value();
    var moment = Instant.now();
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2049");
    var draft = anna.begin(TABLE, OLD, day);
    anna.review(draft, "einreichen", Map.of("grund", "Zurück", "quelle", "y"));
    bernd
        .look(draft)
        .review(draft, "freigeben", Map.of("wirkung", "ja", "bemerkung", EvilText.TEXT))
        .then()
        .statusCode(303);

    var after = active.rulebook().id().value();
    assertThat(after).isNotEqualTo(before);
    advice("").header("Rulebook-Id", after);
    advice("\"knownAt\": \"%s\",".formatted(moment)).header("Rulebook-Id", before);
    given().get("/api/v1/rulebooks/" + before).then().statusCode(200).body("id", equalTo(before));
    assertThat(rows("2049-03-01")).isEqualTo(rows(OLD)).isNotEqualTo(rows("2026-06-12"));
    for (var path : List.of(draft + "/pruefen", "/werkstatt/verlauf")) {
      EvilText.isShown(bernd, path);
      EvilText.isShown(anna, path);
    }

    var back = anna.begin(TABLE, "2049-03-01", Map.of("art", "WITHDRAWAL"));
    anna.review(back, "einreichen", Map.of("grund", "x", "quelle", "y"));
    bernd.approve(back).then().statusCode(303);
    assertThat(active.rulebook().id().value()).isEqualTo(before);
    assertThat(anna.get("/werkstatt/ausgabe/aenderungen.md").asString().lines())
        .filteredOn(line -> line.contains(TABLE + "/2049-03-01.dmn"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("gilt nicht: "));
  }

  /** What the rows of a version say. */
  private static Object rows(String version) {
    return given()
        .accept(ContentType.JSON)
        .get("/api/v1/tables/" + TABLE + '/' + version)
        .then()
        .extract()
        .path("decisions");
  }
}
