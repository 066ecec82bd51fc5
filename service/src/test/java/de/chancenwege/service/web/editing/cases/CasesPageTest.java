package de.chancenwege.service.web.editing.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CasesPageTest {
  private static final String PAGE = "/werkstatt/faelle/leistungen/bafoeg-alter";

  private static String page(String query) {
    return given().accept("text/html").get(PAGE + query).then().statusCode(200).extract().asString();
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void all_cases_of_a_table_are_listed() {
    assertThat(page("")).contains("Alle Fälle ausführen", "?lauf=").doesNotContain("wie erwartet\"");
  }

  @Test
  @TestSecurity(user = "bob", roles = "freigabe")
  void all_of_them_are_run_and_each_row_tells_how_many_meet_it() {
    var html = page("?lauf=alle");

    assertThat(html)
        .contains("Fällen sind grün", "grün: wie erwartet", "Jede Zeile kommt in mindestens einem Fall vor")
        .doesNotContain("rot: anders", "nicht prüfbar");
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void a_run_of_a_case_that_does_not_exist_runs_none() {
    assertThat(page("?lauf=NIRGENDS")).doesNotContain("Fällen sind grün");
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void for_a_row_that_does_not_exist_nothing_is_proposed() {
    assertThat(page("?vorschlag=%3Cb%3E")).contains("war keine, auf die").doesNotContain("Zeile <b>");
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
}
