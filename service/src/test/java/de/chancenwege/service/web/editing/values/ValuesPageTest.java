package de.chancenwege.service.web.editing.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several values of one condition, by somebody who knows no codes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ValuesPageTest {
  private static final String TABLE = "arbeit/gestattung";

  /** The condition on the access to work in the third row of the second table. */
  private static final String CELL = "t1.2.e0";

  private static final String ROW = "G-1-R";

  @Inject Accounts accounts;

  private Workshop anna;
  private Workshop bernd;
  private String draft;

  @BeforeEach
  void a_draft() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "recht");
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "5", "jahr", "2037");
    draft = anna.begin(TABLE, "2026-06-12", day);
  }

  @AfterEach
  void nothing_is_left() {
    anna.discard(draft);
  }

  /** Presses the button in the cell; gives the address of the page. */
  private String page(Map<String, String> typed) {
    var location = anna.save(draft, typed).then().statusCode(303).extract().header("Location");
    return location.substring(location.indexOf("/werkstatt"));
  }

  private String page() {
    return page(Map.of("aktion", "werte:" + CELL));
  }

  private Response choose(String page, String kind, List<String> codes) {
    return anna.send(
        page, draft, Map.of(CELL, codes, CELL + ".art", kind, "aktion", "zeile:" + CELL));
  }

  @Test
  void several_values_are_chosen_by_their_words_and_the_row_says_so() {
    var page = page(Map.of("aktion", "werte:" + CELL, "t1.2.n1", "Schon getippt."));
    anna.get(page)
        .then()
        .statusCode(200)
        .body(containsString("Zeile " + ROW + " sagt jetzt: Wenn "))
        .body(containsString(">Duldung 60b <"))
        .body(containsString("value=\"GESTATTUNG\" checked>"));

    choose(page, "nur", List.of("GESTATTUNG", "DULDUNG"))
        .then()
        .statusCode(303)
        .header("Location", endsWith(draft + "#zeile-" + ROW));
    anna.get(draft)
        .then()
        .body(containsString("Gestattung, Duldung</textarea>"))
        .body(containsString("Gestattung oder Duldung"))
        .body(containsString("geändert, vorher: Gestattung"))
        .body(containsString("Schon getippt.</textarea>"));
  }

  @Test
  void all_but_some_or_any_are_chosen_too() {
    choose(page(), "ausser", List.of("FREI", "OHNE")).then().statusCode(303);
    anna.get(draft)
        .then()
        .body(containsString("nicht frei, ohne</textarea>"))
        .body(containsString("weder frei noch ohne"));

    anna.get(page()).then().body(containsString("value=\"ausser\" checked>"));
    choose(page(), "ausser", List.of()).then().statusCode(303);
    assertThat(cell(anna.get(draft).asString())).contains("<option value=\"-\" selected>");
  }

  /** The field in the cell. */
  private static String cell(String form) {
    return form.lines()
        .filter(line -> line.contains("name=\"" + CELL + "\""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_is_chosen_as_it_was_changes_nothing() {
    choose(page(), "nur", List.of("GESTATTUNG")).then().statusCode(303);
    anna.get(draft).then().body(containsString("name=\"revision\" value=\"1\""));
  }

  @Test
  void words_are_typed_and_a_slip_is_told_at_the_cell() {
    anna.save(draft, Map.of(CELL, "alle außer Gestattng, DULDUNG")).then().statusCode(303);
    var form = anna.get(draft).asString();
    assertThat(form)
        .contains("nicht Gestattng, Duldung</textarea>")
        .contains(
            "„Gestattng“ gibt es in dieser Spalte nicht. Meinten Sie „Gestattung“ (GESTATTUNG)?")
        .contains("Werte wählen …");
    anna.get(page()).then().body(containsString("„Gestattng“ fällt weg"));

    anna.save(draft, Map.of(CELL, "Gestattung; duldung 60B")).then().statusCode(303);
    anna.get(draft)
        .then()
        .body(containsString("Gestattung, Duldung 60b</textarea>"))
        .body(not(containsString("gibt es in dieser Spalte nicht")));
  }

  @Test
  void what_others_saved_meanwhile_stays() {
    var page = page();
    bernd.save(draft, Map.of("t1.2.n1", "Von Bernd.")).then().statusCode(303);
    choose(page, "nur", List.of("GESTATTUNG", "DULDUNG"))
        .then()
        .statusCode(412)
        .body(containsString("bernd hat inzwischen gespeichert"))
        .body(containsString("Von Bernd.</textarea>"))
        .body(containsString("Gestattung, Duldung</textarea>"));
  }

  @Test
  void there_is_a_page_only_for_closed_conditions_of_open_drafts() {
    for (var wrong : List.of("t1.2.e2", "t1.2.a0", "t9.0.e0", "t1.999.e0", "t1.0.e99", "x", "")) {
      anna.get(draft + "/werte?stand=1&feld=" + wrong).then().statusCode(404);
    }
    anna.get(draft + "/werte?feld=" + CELL).then().statusCode(404);
    anna.discard(draft).then().statusCode(303);
    anna.get(draft + "/werte?stand=1&feld=" + CELL)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/pruefen"));
  }
}
