package de.chancenwege.service.web.editing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts that nobody publishes: what can be typed and pressed, and by whom. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorkshopPagesTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final String VERSION = "2026-06-12";

  /** The condition on the status, and the reason, in the first row of the second table. */
  private static final String STATUS = "t1.0.e0";

  private static final String REASON = "t1.0.n1";

  @Inject Accounts accounts;

  private Workshop anna;
  private Workshop bernd;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "freigabe");
  }

  private String newVersion(String year) {
    return anna.begin(
        TABLE, VERSION, Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", year));
  }

  @Test
  void what_is_typed_is_shown_as_text_and_never_runs() {
    var draft = newVersion("2031");
    var evil = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
    anna.save(draft, Map.of(REASON, evil, STATUS, evil)).then().statusCode(303);
    anna.review(draft, "bemerken", Map.of("bemerkung", evil)).then().statusCode(303);
    for (var path : Set.of(draft, draft + "/pruefen")) {
      anna.get(path)
          .then()
          .statusCode(200)
          .body(containsString("&lt;script&gt;"))
          .body(not(containsString("<script>alert")))
          .body(not(containsString("<img src=x")));
    }
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void rows_and_columns_are_added_by_buttons() {
    var draft = newVersion("2032");
    anna.save(draft, Map.of("aktion", "kopieren:1:0"))
        .then()
        .statusCode(303)
        .header("Location", endsWith(draft + "#zeile-G-01-2"));
    anna.save(draft, Map.of("aktion", "hoch:1:1"))
        .then()
        .header("Location", endsWith("#zeile-G-01-2"));
    anna.save(draft, Map.of("aktion", "runter:1:0"))
        .then()
        .header("Location", endsWith("#zeile-G-01-2"));
    anna.get(draft).then().body(containsString("id=\"zeile-G-01-2\"")).body(containsString("neu"));
    anna.save(draft, Map.of("aktion", "spalte-neu:1:0", "angabe.1", "alterErreicht18"))
        .then()
        .statusCode(303);
    anna.save(draft, Map.of("aktion", "weg:1:1")).then().statusCode(303);
    anna.get(draft).then().body(not(containsString("id=\"zeile-G-01-2\"")));
    anna.save(draft, Map.of("aktion", "kopieren:99:99")).then().statusCode(303);
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void tables_are_called_by_their_title() {
    var draft = newVersion("2035");
    anna.get("/werkstatt/verlauf?tabelle=" + TABLE)
        .then()
        .body(containsString("<h1 class=\"kern-heading-x-large\">Verlauf: Arbeit mit Aufent"))
        .body(containsString("<td>Arbeit mit Aufenthaltsgestattung, gilt ab 01.03.2035 <span"));
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);

    var stop = Map.of("tabelle", "arbeit/duldung", "grund", "Urteil vom Dienstag");
    bernd.send("/werkstatt", "/werkstatt/sperre", stop).then().statusCode(303);
    bernd
        .get("/werkstatt")
        .then()
        .body(containsString(">Arbeit mit Duldung</a>: Urteil vom Dienstag"))
        .body(containsString(">Altersgrenze des BAföG (Lebensunterhalt)</option>"))
        .body(containsString(">Altersgrenze des BAföG (Grundlagen, die andere Tabellen"));
    bernd.send("/werkstatt", "/werkstatt/sperre/aufheben", stop).then().statusCode(303);
  }

  @Test
  void nobody_gets_in_without_the_role() {
    var draft = newVersion("2033");
    var dora = Workshop.of(accounts, "dora", "verwaltung");
    for (var path : Set.of("/werkstatt", draft, draft + "/pruefen", "/werkstatt/verlauf")) {
      dora.get(path).then().statusCode(403);
      Staff.page().get(path).then().statusCode(303).header("Location", containsString("anmelden"));
    }
    bernd.get("/werkstatt/neu?tabelle=" + TABLE).then().statusCode(403);
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 2, 2027, Diesen Tag gibt es nicht",
    "1, 1, 99999, das Jahr mit vier Ziffern",
    "'', '', '', den ersten Tag der neuen Fassung",
    "12, 6, 2026, schon eine Fassung"
  })
  void a_first_day_that_cannot_be_taken_is_told_at_its_fields(
      String day, String month, String year, String told) {
    var typed =
        Map.of("tabelle", TABLE, "art", "VERSION", "tag", day, "monat", month, "jahr", year);
    anna.send("/werkstatt/neu?tabelle=" + TABLE, "/werkstatt/neu", typed)
        .then()
        .statusCode(422)
        .body("**.find { it.@id == 'tag-fehler' }.toString()", containsString(told));
  }

  @Test
  void drafts_that_do_not_exist_are_told() {
    anna.get("/werkstatt/neu?tabelle=gibt/es-nicht").then().statusCode(404);
    anna.get("/werkstatt/entwurf/1").then().statusCode(404);
    anna.get("/werkstatt/entwurf/00000000-0000-0000-0000-000000000000").then().statusCode(404);
  }
}
