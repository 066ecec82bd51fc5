package de.chancenwege.service.web.editing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People talk about single rows of a draft. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RowCommentTest {
  private static final String SAID = "Hier fehlt der zweite Satz.";

  @Inject Accounts accounts;

  private Workshop anna;
  private Workshop bernd;
  private String draft;

  @BeforeEach
  void somebody_comments_a_row() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "freigabe");
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2046");
    draft = anna.begin("arbeit/gestattung", "2026-06-12", day);
    bernd
        .review(draft, "bemerken", Map.of("zeile", "G-02", "bemerkung", SAID))
        .then()
        .statusCode(303);
  }

  @AfterEach
  void nothing_is_left() {
    anna.discard(draft);
  }

  @Test
  void a_comment_stands_at_its_row_and_in_the_review() {
    anna.get(draft)
        .then()
        .body("**.find { it.@id == 't1.1.id-satz' }.text()", containsString("Bemerkung: bernd, "))
        .body("**.find { it.@id == 't1.1.id-satz' }.text()", containsString(SAID))
        .body("**.find { it.@id == 't1.0.id-satz' }.text()", not(containsString(SAID)))
        .body(not(containsString("id=\"bemerkungen\"")));
    anna.get(draft + "/pruefen").then().body(containsString("G-02 – bernd, "));
  }

  @Test
  void what_was_said_about_a_row_that_is_gone_is_told_with_its_number() {
    anna.save(draft, Map.of("aktion", "weg:1:1")).then().statusCode(303);
    anna.get(draft)
        .then()
        .body(not(containsString("id=\"zeile-G-02\"")))
        .body(containsString("id=\"bemerkungen\""))
        .body(containsString("G-02 – bernd, "))
        .body(containsString(SAID));
  }

  @Test
  void what_says_nothing_or_is_about_no_possible_row_is_refused_and_stays_typed() {
    anna.review(draft, "bemerken", Map.of("zeile", "G-01", "bemerkung", " "))
        .then()
        .statusCode(422)
        .body(containsString("<option selected>G-01</option>"));
    anna.review(draft, "bemerken", Map.of("zeile", "x".repeat(101), "bemerkung", "Halb gesagt"))
        .then()
        .statusCode(422)
        .body(containsString("Halb gesagt</textarea>"));
  }

  @Test
  void a_row_that_is_neither_in_the_draft_nor_in_its_base_cannot_be_spoken_about() {
    anna.review(draft, "bemerken", Map.of("zeile", "GIBT-ES-NICHT", "bemerkung", "Wozu?"))
        .then()
        .statusCode(422)
        .body(containsString("Diese Zeile gibt es weder im Entwurf noch in der Fassung"))
        .body(containsString("Wozu?</textarea>"));
    anna.save(draft, Map.of("aktion", "weg:1:1")).then().statusCode(303);
    bernd
        .review(draft, "bemerken", Map.of("zeile", "G-02", "bemerkung", "Warum ist sie weg?"))
        .then()
        .statusCode(303);
    bernd.get(draft + "/pruefen").then().body(not(containsString("Wozu?")));
  }
}
