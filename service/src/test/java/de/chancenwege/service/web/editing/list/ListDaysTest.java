package de.chancenwege.service.web.editing.list;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

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

/** The last day of a term is a day, also for somebody who types it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListDaysTest {
  private static final String PUBLIC = "/regeln/begriffe/aufenthaltsstatus";

  /** Until when the first document is issued. */
  private static final String DAY = "z0.4";

  @Inject Accounts accounts;

  private Workshop anna;
  private String draft;

  @BeforeEach
  void a_list_is_begun() {
    anna = Workshop.of(accounts, "anna", "recht");
    draft = anna.beginList(PUBLIC, "vocabulary/aufenthaltsstatus.csv");
  }

  @AfterEach
  void nothing_is_left() {
    anna.discard(draft).then().statusCode(303);
  }

  private Response save(String day) {
    return anna.send(draft, draft, Map.of("aktion", "speichern", DAY, day));
  }

  private void assertField(String value) {
    var field = "type=\"date\" id=\"%s\" name=\"%s\" value=\"%s\"".formatted(DAY, DAY, value);
    anna.get(draft).then().body(containsString(field));
  }

  @Test
  void it_is_chosen_or_typed_and_may_be_taken_away() {
    assertField("");
    save("2027-12-31").then().statusCode(303);
    assertField("2027-12-31");
    save(" 1.3.2028 ").then().statusCode(303);
    assertField("2028-03-01");
    save("").then().statusCode(303);
    assertField("");
  }

  @Test
  void what_is_no_day_is_told_at_its_field_and_not_saved() {
    save("bald")
        .then()
        .statusCode(422)
        .body(containsString("href=\"#" + DAY + "\">Das ist kein Tag."))
        .body(containsString("value=\"bald\" aria-invalid=\"true\""));
    save("30.02.2028").then().statusCode(422).body(containsString("Das ist kein Tag."));
    anna.get(draft).then().body(not(containsString("bald")));
  }
}
