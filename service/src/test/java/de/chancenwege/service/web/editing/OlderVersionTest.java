package de.chancenwege.service.web.editing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody goes back to what an old version said, although a newer one is in force. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OlderVersionTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final String OLD = "2026-02-01";

  @Inject Accounts accounts;

  @Test
  void it_is_shown_with_all_that_it_takes_back() {
    var anna = new Workshop(Staff.session(accounts, "anna", Set.of("recht")));
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
}
