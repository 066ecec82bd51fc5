package de.chancenwege.service.web.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was published is shown as text to everybody, and wherever it is carried to. */
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class PublishedScriptTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final String VERSION = "2044-03-01";
  private static final String REASON = "t1.0.n1";

  /** Title, what it is about, an interpretation, the question, a reason and a hint. */
  private static final List<String> TEXTS =
      List.of("b.0", "b.5", "b.7", "t1.frage", REASON, "t1.0.n3");

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;

  private Workshop anna;
  private Workshop bernd;

  @BeforeEach
  void staff() {
    anna = new Workshop(Staff.session(accounts, "anna", Set.of("recht")));
    bernd = new Workshop(Staff.session(accounts, "bernd", Set.of("freigabe")));
  }

  private String begun(String version, String year) {
    return anna.begin(
        TABLE, version, Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", year));
  }

  private void publish(String draft) {
    var evil = Map.of("grund", EvilText.TEXT, "quelle", EvilText.TEXT);
    anna.review(draft, "einreichen", evil).then().statusCode(303);
    bernd
        .look(draft)
        .review(draft, "freigeben", Map.of("wirkung", "ja", "bemerkung", EvilText.TEXT))
        .then()
        .statusCode(303);
    EvilText.isShown(anna, draft + "/pruefen");
    EvilText.isShown(anna, "/werkstatt/verlauf");
  }

  @Test
  void a_table_that_is_published_corrected_and_taken_away() {
    var draft = begun("2026-06-12", "2044");
    var typed = new HashMap<String, String>();
    TEXTS.forEach(field -> typed.put(field, EvilText.TEXT));
    anna.save(draft, typed).then().statusCode(303);
    publish(draft);
    everybodySeesText();
    whatIsTakenAlongIsText();

    aCorrectionIsTakenOver();
    var withdrawal = anna.begin(TABLE, VERSION, Map.of("art", "WITHDRAWAL"));
    EvilText.isShown(anna, withdrawal + "/pruefen");
    publish(withdrawal);
    for (var path : List.of("/aenderungen?jahr=2044", "/aenderungen.atom")) {
      EvilText.isShown(anna, path);
    }
  }

  private void everybodySeesText() {
    var table = "/regeln/" + TABLE;
    for (var path :
        List.of(
            table,
            table + '/' + VERSION,
            table + "?von=2026-06-12&bis=" + VERSION,
            "/aenderungen?jahr=2044",
            "/aenderungen.atom",
            "/werkstatt/neu?tabelle=" + TABLE + "&fassung=" + VERSION)) {
      EvilText.isShown(anna, path);
    }
    for (var path :
        List.of("/regeln?suche=alert", table + "/rueckblick?stichtag=" + VERSION, "/werkstatt")) {
      EvilText.doesNotRunIn(anna.get(path), path);
    }
    for (var address : List.of("/", "/blatt", "/zeitleiste")) {
      EvilText.doesNotRunIn(asked(address), address);
    }
  }

  private static Response asked(String address) {
    return given()
        .accept("text/html")
        .contentType(ContentType.URLENC)
        .formParams(
            Map.of(
                "aufenthaltsstatus", "DULDUNG_60A",
                "stichtag.tag", "2",
                "stichtag.monat", "3",
                "stichtag.jahr", "2044"))
        .post(address);
  }

  private void whatIsTakenAlongIsText() {
    var lines = anna.get("/werkstatt/ausgabe/aenderungen.md");
    lines.then().statusCode(200).contentType("text/markdown;charset=UTF-8");
    assertThat(lines.asString()).contains("\\<script>alert(1)").doesNotContain(" <", "><");
    var patch = anna.get("/werkstatt/ausgabe/regeln.patch").then().statusCode(200).extract();
    assertThat(patch.asString()).contains("&lt;script");
  }

  private void aCorrectionIsTakenOver() {
    var later = begun(VERSION, "2045");
    anna.save(later, Map.of(REASON, EvilText.TEXT + " (meiner)")).then().statusCode(303);
    var correction = anna.begin(TABLE, VERSION, Map.of("art", "CORRECTION"));
    anna.save(correction, Map.of(REASON, EvilText.TEXT + " (anderer)")).then().statusCode(303);
    publish(correction);

    EvilText.isShown(anna, later);
    anna.send(later, later + "/nachziehen", Map.of()).then().statusCode(303);
    var page = anna.get(later);
    EvilText.isShownBy(page, "a correction taken over");
    assertThat(page.asString()).contains("Beim Übernehmen der Berichtigung: ", "(meiner)");
    EvilText.isShown(anna, later + "/pruefen");
    anna.review(later, "verwerfen", Map.of()).then().statusCode(303);
  }

  @ParameterizedTest
  @CsvSource({
    "/regeln/begriffe/kennzeichen, vocabulary/kennzeichen.csv, '1 2'",
    "/regeln/fragen, questions/fakten.csv, '4 5 6 8 9'"
  })
  void a_list_that_is_published(String page, String file, String columns) {
    var before = firstRow(file);
    var typed = new HashMap<String, String>();
    var original = new HashMap<String, String>();
    for (var column : columns.split(" ")) {
      typed.put("z0." + column, EvilText.TEXT);
      original.put("z0." + column, before[Integer.parseInt(column)]);
    }
    publish(page, file, typed);
    try {
      nothingRuns(page);
    } finally {
      publish(page, file, original);
    }
  }

  private String[] firstRow(String file) {
    var list =
        active.rulebook().files().stream()
            .filter(known -> known.path().equals(file))
            .findFirst()
            .orElseThrow();
    return list.text().lines().skip(1).findFirst().orElseThrow().split(";", -1);
  }

  private void publish(String page, String file, Map<String, String> typed) {
    var location =
        anna.send(page, "/werkstatt/liste", Map.of("datei", file)).then().statusCode(303).extract();
    var list = location.header("Location").replaceAll(".*(?=/werkstatt)", "");
    var all = new HashMap<>(typed);
    all.put("aktion", "speichern");
    anna.send(list, list, all).then().statusCode(303);
    publish(list.replace("/liste/", "/entwurf/"));
  }

  private void nothingRuns(String page) {
    EvilText.isShown(anna, page);
    for (var path : List.of("/", "/gefuehrt", "/uebersicht", "/regeln/" + TABLE + "/2026-06-12")) {
      EvilText.doesNotRunIn(anna.get(path), path);
    }
    EvilText.doesNotRunIn(asked("/"), "an answer");
  }
}
