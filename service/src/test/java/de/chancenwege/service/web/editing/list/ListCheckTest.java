package de.chancenwege.service.web.editing.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the checks say about a list, and how the last step is taken back. */
@QuarkusTest
class ListCheckTest {

  /** The question that may not come before the one of birth. */
  private static final String NOT_BEFORE = "z2.13";

  private static final String LABEL = "z2.6";

  @Inject Accounts accounts;

  private Workshop anna;
  private String list;

  @BeforeEach
  void a_draft_of_the_questions_is_begun() {
    anna = Workshop.of(accounts, "anna", "recht");
    list = anna.beginList("/regeln/fragen", "questions/fakten.csv");
  }

  @AfterEach
  void it_is_given_up() {
    anna.discard(list).then().statusCode(303);
  }

  private void send(String action, String field, String text) {
    anna.send(list, list, Map.of("aktion", action, field, text)).then().statusCode(303);
  }

  private String page() {
    return anna.get(list).then().statusCode(200).extract().asString();
  }

  @Test
  void after_each_save_the_checks_are_told_at_once_and_at_the_row() {
    assertThat(page()).doesNotContain("Prüfung: ");

    send("speichern", NOT_BEFORE, "gibtEsNicht");
    assertThat(page())
        .contains("Prüfung: fehlerhaft", "href=\"#meldungen-2\"", "id=\"zeile-2\" open")
        .containsPattern("id=\"meldungen-2\" data-erneuert><p class=\"kern-error\">")
        .contains("„gibtEsNicht“ gibt es nicht");

    send("speichern", NOT_BEFORE, "geburtsdatum");
    send("speichern", LABEL, "Titel besteht seit");
    assertThat(page()).contains("Prüfung: vollständig").doesNotContain("kern-error");
  }

  @Test
  void what_is_typed_and_not_saved_is_the_last_step_and_what_was_saved_stays() {
    send("speichern", LABEL, "Erster Schritt");
    send("rueckgaengig", LABEL, "Zweiter Schritt");
    assertThat(page()).contains(">Erster Schritt</textarea>").doesNotContain("Zweiter Schritt");

    send("rueckgaengig", LABEL, "Erster Schritt");
    assertThat(page()).doesNotContain(">Erster Schritt</textarea>");
  }

  @Test
  void what_cannot_be_saved_is_taken_back_alone() {
    send("speichern", LABEL, "Erster Schritt");
    send("rueckgaengig", LABEL, "eins; zwei");

    assertThat(page()).contains(">Erster Schritt</textarea>").doesNotContain("eins; zwei");
  }
}
