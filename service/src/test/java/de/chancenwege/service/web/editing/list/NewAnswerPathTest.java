package de.chancenwege.service.web.editing.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer on its way from a list into a table, each published for itself. */
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class NewAnswerPathTest {
  private static final String TABLE = "schule/abendrealschule";
  private static final String VERSION = "2025-01-01";

  /** The answers to the question, and their words. */
  private static final String CODES = "z91.2";

  private static final String WORDS = "z91.11";

  /** The condition on the answer in the row that tells that the aim is too low. */
  private static final String CONDITION = "t0.4.e5";

  private static final String LACKING =
      "Listen haben Antworten, die diese Tabelle noch nicht kennt";

  /** All rows about obstacles but the one that names the aim. */
  private static final String REACHED = "Angestrebter Schulabschluss: Kurzer Abschluss (8 Zeilen:";

  @Inject Accounts accounts;

  private Workshop anna;
  private Workshop bernd;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "freigabe");
  }

  /** Of somebody who wants a school-leaving qualification of a kind that is new. */
  private static ValidatableResponse advice(String reached) {
    return ask("/api/v1/advice", reached);
  }

  private static ValidatableResponse ask(String address, String reached) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"asOf": "2026-11-23", "routes": ["ABENDREALSCHULE"], "facts": {
              "aufenthaltsstatus": "GESTATTUNG", "geburtsdatum": "2004-05-15",
              "schulbesuch": "KEINER", "schulabschluss": "%s", "angestrebterAbschluss": "KURZ",
              "vollzeitschulpflichtErfuellt": true, "beschaeftigungsLage": "KEINE",
              "ausbildungArt": "KEINE", "deutschNiveau": "B1", "berufstaetigMonate": 24,
              "minderjaehrigesKindImHaushalt": false, "wohnpflichtAufnahmeeinrichtung": false,
              "kommune": "05913000"}}
            """
                .formatted(reached))
        .post(address)
        .then();
  }

  private static String page(String reached) {
    return given()
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded")
        .formParam("aufenthaltsstatus", "GESTATTUNG")
        .formParam("schulabschluss", reached)
        .formParam("angestrebterAbschluss", "KURZ")
        .post("/")
        .asString();
  }

  private void publish(String draft) {
    anna.get(draft + "/pruefen").then().body(containsString("Prüfung: vollständig"));
    anna.review(draft, "einreichen", Map.of("grund", "Neues Gesetz", "quelle", "GV. NRW. 2026"))
        .then()
        .statusCode(303);
    bernd.approve(draft).then().statusCode(303);
  }

  @Test
  void it_is_to_be_cleared_up_until_the_table_knows_it() {
    advice("MSA").statusCode(422);

    var list = anna.beginList("/regeln/fragen", "questions/fakten.csv");
    anna.save(
            list,
            Map.of(
                CODES,
                "ESA, EESA, MSA, MSA_Q, FHR, AHR, KURZ",
                WORDS,
                "ESA=Erster | EESA=Erweiterter | MSA=Mittlerer | MSA_Q=Mittlerer mit Q"
                    + " | FHR=Fachhochschulreife | AHR=Abitur | KURZ=Kurzer Abschluss"))
        .then()
        .statusCode(303);
    publish(list.replace("/liste/", "/entwurf/"));

    advice("MSA")
        .statusCode(200)
        .body("findings[0].level", equalTo("KLAEREN"))
        .body("findings[0].flags", hasItem("ANTWORT_NEU"))
        .body("findings[0].missing", empty())
        .body("nextQuestions.fact", not(hasItem("angestrebterAbschluss")));
    advice("ESA")
        .body("findings[0].level", equalTo("ANSPRUCH"))
        .body("findings[0].flags", not(hasItem("ANTWORT_NEU")));
    ask("/api/v1/advice/timeline", "MSA")
        .body("routes[0].intervals[0].level", equalTo("KLAEREN"))
        .body("routes[0].intervals[0].flags", hasItem("ANTWORT_NEU"));
    ask("/api/v1/advice/changes", "MSA")
        .body("level", equalTo("KLAEREN"))
        .body("flags", hasItem("ANTWORT_NEU"));
    assertThat(page("MSA"))
        .containsPattern("Noch nicht ergänzt: \\d+ Weg")
        .doesNotContain("Unter Prüfung");
    anna.get("/regeln/begriffe")
        .then()
        .body(containsString("Angestrebter Schulabschluss: Kurzer Abschluss (1 Fassung)"))
        .body(containsString("href=\"/regeln/" + TABLE + '/' + VERSION));

    takeOver();

    advice("MSA")
        .body("findings[0].level", equalTo("NICHT_MOEGLICH"))
        .body("findings[0].flags", not(hasItem("ANTWORT_NEU")));
    anna.get("/regeln/begriffe").then().body(not(containsString("Kurzer Abschluss")));
  }

  private void takeOver() {
    var draft = anna.begin(TABLE, VERSION, Map.of("art", "CORRECTION"));
    assertThat(anna.get(draft).asString())
        .contains(LACKING, "Angestrebter Schulabschluss: Kurzer Abschluss");
    var named = Map.of(CONDITION, "\"ESA\", \"EESA\", \"MSA\", \"KURZ\"");
    anna.save(draft, named).then().statusCode(303);
    anna.get(draft)
        .then()
        .body(containsString("Prüfung: fehlerhaft"))
        .body(containsString("steht in der Liste, aber noch nicht in der Datei"))
        .body(containsString("„Kurzer Abschluss“ steht in der Liste, aber noch nicht in dieser"))
        .body(not(containsString("gibt es in dieser Spalte nicht")));
    assertThat(anna.get(draft).asString())
        .contains("auch für die neuen Antworten", REACHED, "href=\"#zeile-AR-1\"");
    anna.save(draft, Map.of("aktion", "antworten")).then().statusCode(303);
    anna.get(draft)
        .then()
        .body(containsString("Prüfung: vollständig"))
        .body(not(containsString(LACKING)));
    assertThat(anna.get(draft + "/pruefen").asString())
        .contains("Zeilen, die auch für neue Antworten gelten", REACHED, draft + "#zeile-AR-1");
    publish(draft);
  }
}
