package de.chancenwege.service.web.editing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person has a draft open twice, and is not told of somebody else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TwoWindowsTest {
  private static final String SELF = "Sie haben in einem anderen Fenster gespeichert";
  private static final String LIST = "kennzeichen";

  @Inject Accounts accounts;

  private Workshop anna;
  private Workshop bernd;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "recht");
  }

  /** Both windows show the first revision. */
  private static Response save(
      Workshop who, String draft, String action, String field, String text) {
    return who.send(draft, draft, Map.of("revision", "1", "aktion", action, field, text));
  }

  @Test
  void in_a_table() {
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2037");
    tell(anna.begin("arbeit/gestattung", "2026-06-12", day), "t1.0.n1");
  }

  @Test
  void in_a_list() {
    tell(anna.beginList("/regeln/begriffe/" + LIST, "vocabulary/" + LIST + ".csv"), "z0.1");
  }

  private void tell(String draft, String field) {
    save(anna, draft, "speichern", field, "Im ersten Fenster").then().statusCode(303);

    save(anna, draft, "speichern", field, "Im zweiten Fenster")
        .then()
        .statusCode(412)
        .body(containsString("<h2 class=\"kern-title\">" + SELF + "</h2>"))
        .body(containsString("Ihre Eingaben aus beiden Fenstern stehen unten zusammen"))
        .body(containsString("Das haben Sie in beiden Fenstern geändert:"))
        .body(not(containsString("anna hat")));
    save(anna, draft, "stand", field, "Im zweiten Fenster")
        .then()
        .statusCode(412)
        .contentType("text/plain;charset=UTF-8")
        .body(startsWith(SELF + ". Bitte speichern Sie hier selbst"));
    save(bernd, draft, "stand", field, "Von Bernd")
        .then()
        .statusCode(412)
        .body(startsWith("anna hat inzwischen gespeichert. Bitte speichern Sie selbst"));
    anna.discard(draft).then().statusCode(303);
  }
}
