package de.chancenwege.service.web.editing.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CasesPageTest {
  private static final String PAGE = "/werkstatt/faelle/leistungen/bafoeg-alter";

  private static final String CASE =
      """
      faelle:
        - id: NEU-1
          titel: "Ein Fall, der nicht stimmt"
          stichtag: 2026-11-23
          angaben: {geburtsdatum: 2000-01-01}
          erwartet:
            - {weg: BAFOEG, stufe: BEENDET}
      """;

  @Inject Accounts accounts;

  private static String page(String query) {
    return given()
        .accept("text/html")
        .get(PAGE + query)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void all_cases_of_a_table_are_listed() {
    assertThat(page(""))
        .contains("Alle Fälle ausführen", "?lauf=")
        .doesNotContain("wie erwartet\"");
  }

  @Test
  @TestSecurity(user = "bob", roles = "freigabe")
  void all_of_them_are_run_and_each_row_tells_how_many_meet_it() {
    var html = page("?lauf=alle");

    assertThat(html)
        .contains(
            "Grün, also wie erwartet: ",
            "grün: wie erwartet",
            "Jede Zeile kommt in mindestens einem Fall vor")
        .doesNotContain("rot: anders", "nicht prüfbar");
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void a_run_of_a_case_that_does_not_exist_runs_none() {
    assertThat(page("?lauf=NIRGENDS")).doesNotContain("Grün, also wie erwartet: ");
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void for_a_row_that_does_not_exist_nothing_is_proposed() {
    assertThat(page("?vorschlag=%3Cb%3E"))
        .contains("weder in der neuesten Fassung noch in einem offenen Entwurf")
        .doesNotContain("Zeile <b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"arbeit/nirgends", "x/y", "tables/.."})
  @TestSecurity(user = "ada", roles = "recht")
  void a_table_that_does_not_exist_is_not_found(String folder) {
    given().accept("text/html").get("/werkstatt/faelle/" + folder).then().statusCode(404);
  }

  @Test
  @TestSecurity(user = "vera", roles = "verwaltung")
  void who_neither_edits_nor_approves_may_not_look() {
    given().accept("text/html").get(PAGE).then().statusCode(403);
  }

  @Test
  void a_case_is_added_by_who_edits_and_has_confirmed_it() {
    var session = Staff.session(accounts, "carla", Set.of("recht"));
    var html = Staff.page().cookie(Staff.COOKIE, session).get(PAGE).asString();

    var refused = send(session, html, CASE, "").then().statusCode(422).extract().asString();
    assertThat(refused).contains("<title>Fehler: ", "am Gesetz geprüft haben", "id: NEU-1");

    send(session, html, CASE, "ja")
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE + "?lauf=NEU-1#fall-NEU-1"));
    assertThat(Staff.page().cookie(Staff.COOKIE, session).get(PAGE + "?lauf=NEU-1").asString())
        .contains("NEU-1", "rot: anders als erwartet", "erwartet „Programm beendet“");

    var other = CASE.replace("nicht stimmt", "den ersten ersetzt");
    assertThat(send(session, html, other, "ja").then().statusCode(422).extract().asString())
        .contains("Diese Kennung hat schon ein anderer Fall", "den ersten ersetzt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "faelle: [{id: A}]",
        "faelle: [{id: <b>, titel: x, stichtag: 2026-01-01}]"
      })
  void what_is_no_case_is_told_at_its_field(String text) {
    var session = Staff.session(accounts, "carla", Set.of("recht"));
    var html = Staff.page().cookie(Staff.COOKIE, session).get(PAGE).asString();

    assertThat(send(session, html, text, "ja").then().statusCode(422).extract().asString())
        .contains("id=\"fall-fehler\"")
        .doesNotContain("<b>,");
  }

  @Test
  void without_the_token_of_the_session_nothing_is_added() {
    var session = Staff.session(accounts, "carla", Set.of("recht"));

    send(session, "name=\"formularmarke\" value=\"x\"", CASE, "ja").then().statusCode(403);
  }

  @Test
  void who_only_approves_adds_no_case() {
    var session = Staff.session(accounts, "dora", Set.of("freigabe"));
    var html = Staff.page().cookie(Staff.COOKIE, session).get(PAGE).asString();

    assertThat(html).doesNotContain("Fall hinzufügen");
  }

  private static Response send(String session, String html, String text, String confirmed) {
    var fields = new HashMap<String, String>();
    fields.put("formularmarke", Staff.token(html));
    fields.put("fall", text);
    if (!confirmed.isEmpty()) {
      fields.put("bestaetigt", confirmed);
    }
    return Staff.page()
        .cookie(Staff.COOKIE, session)
        .contentType(ContentType.URLENC.withCharset("UTF-8"))
        .formParams(fields)
        .post(PAGE);
  }
}
