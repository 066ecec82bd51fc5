package de.chancenwege.service.web.editing.values;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bounds of a condition, by somebody who knows no notation. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BoundsPageTest {

  /** After the last day of June 2026. */
  private static final String DAY = "t1.3.e2";

  /** Less than 14 months. */
  private static final String NUMBER = "t3.1.e2";

  @Inject Accounts accounts;

  private Workshop anna;
  private String draft;

  @BeforeEach
  void a_draft() {
    anna = Workshop.of(accounts, "anna", "recht");
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "5", "jahr", "2037");
    draft = anna.begin("grundlagen/kursverpflichtung", "2026-07-01", day);
  }

  @AfterEach
  void nothing_is_left() {
    anna.discard(draft);
  }

  /** Presses the button in the cell; gives the address of the page. */
  private String page(String cell) {
    anna.get(draft).then().body(containsString("value=\"werte:" + cell + "\""));
    var saved = anna.save(draft, Map.of("aktion", "werte:" + cell)).then().statusCode(303);
    var location = saved.extract().header("Location");
    return location.substring(location.indexOf("/werkstatt"));
  }

  private Response choose(String cell, String from, String to, String kindOfUpper) {
    return anna.send(
        page(cell),
        draft,
        Map.of(
            cell + ".von",
            from,
            cell + ".von.art",
            "mit",
            cell + ".bis",
            to,
            cell + ".bis.art",
            kindOfUpper,
            "aktion",
            "zeile:" + cell));
  }

  private void assertCell(String cell, String value) {
    anna.get(draft).then().body(containsString("name=\"" + cell + "\" value=\"" + value + "\""));
  }

  @Test
  void a_day_is_chosen_in_a_field_of_days() {
    anna.get(page(DAY))
        .then()
        .statusCode(200)
        .body(containsString(": von und bis</h1>"))
        .body(containsString("name=\"" + DAY + ".von\" value=\"2026-06-30\" type=\"date\""))
        .body(containsString("<option value=\"ausser\" selected>zählt nicht mit</option>"));
    choose(DAY, "2026-07-01", "", "mit")
        .then()
        .statusCode(303)
        .header("Location", endsWith(draft + "#zeile-" + row()));
    assertCell(DAY, "ab 01.07.2026");
    anna.get(draft).then().body(containsString("geändert, vorher: nach 30.06.2026"));
  }

  /** Number of the row of the day, as the page tells it. */
  private String row() {
    var page = anna.get(page(DAY)).asString();
    var before = page.indexOf("#zeile-") + "#zeile-".length();
    return page.substring(before, page.indexOf('"', before));
  }

  @Test
  void numbers_have_bounds_that_count_or_do_not() {
    anna.get(draft).then().body(containsString("Alter des jüngsten Kindes (Monate)"));
    anna.get(page(NUMBER)).then().body(containsString(">Zahl (Monate)</label>"));
    choose(NUMBER, "12", "14", "ausser").then().statusCode(303);
    assertCell(NUMBER, "[12..14)");
    choose(NUMBER, "12", "14", "mit").then().statusCode(303);
    assertCell(NUMBER, "12 bis 14");
    choose(NUMBER, "12,5", "", "mit").then().statusCode(303);
    assertCell(NUMBER, "ab 12,5");
    anna.get(page(NUMBER)).then().body(containsString("value=\"12,5\" type=\"text\" inputmode"));
    choose(NUMBER, "14", "14", "mit").then().statusCode(303);
    assertCell(NUMBER, "14");
    choose(NUMBER, "", "", "mit").then().statusCode(303);
    assertCell(NUMBER, "beliebig");
  }

  @Test
  void the_same_bounds_change_nothing_and_a_slip_is_told_at_the_cell() {
    choose(NUMBER, "", "14", "ausser").then().statusCode(303);
    anna.get(draft).then().body(containsString("name=\"revision\" value=\"1\""));

    choose(NUMBER, "vierzehn", "", "mit").then().statusCode(303);
    anna.get(draft).then().body(containsString("id=\"" + NUMBER + "-fehler\""));
    anna.get(page(NUMBER)).then().body(containsString("fällt weg, wenn Sie den Bereich"));
  }

  @Test
  void bounds_that_leave_nothing_between_them_are_told() {
    choose(NUMBER, "14", "12", "mit").then().statusCode(303);
    anna.get(draft).then().body(containsString("die Zeile trifft nie zu"));
  }
}
