package de.chancenwege.service.web.editing.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

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

  private static final String WHO = "z2.3";
  private static final String QUESTION = "z2.5";
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
        .contains("Prüfung: fehlerhaft", "id=\"zeile-2\" open")
        .contains("href=\"#z2.13\">Zeile titelErstmalsAm, Nicht vor diesen Tagen</a>")
        .contains("aria-describedby=\"z2.13-fehler\"")
        .containsPattern("id=\"z2.13-stand\" data-erneuert><p class=\"kern-error\"")
        .contains("„gibtEsNicht“ gibt es nicht");

    send("speichern", NOT_BEFORE, "geburtsdatum");
    send("speichern", LABEL, "Titel besteht seit");
    assertThat(page()).contains("Prüfung: vollständig").doesNotContain("kern-error");
  }

  @Test
  void what_is_wrong_in_a_field_is_told_there_in_german_and_cannot_be_submitted() {
    send("speichern", QUESTION, "");
    send("speichern", WHO, "VIELLEICHT");
    send("speichern", LABEL, "Papier");

    assertThat(page())
        .contains("Prüfung: fehlerhaft")
        .contains("id=\"z2.5-fehler\"", "Hier steht nichts. Bitte ausfüllen.")
        .contains("id=\"z2.6-fehler\"", "„Papier“ heißt auch aufenthaltsstatus.")
        .contains("id=\"z2.3-fehler\"", "„VIELLEICHT“ gibt es hier nicht.")
        .contains("<option value=\"VIELLEICHT\" selected>VIELLEICHT</option>")
        .contains("Zeile titelErstmalsAm, Wer es ändern kann</a>");
    var review = list.replace("/liste/", "/entwurf/");
    anna.review(review, "einreichen", Map.of("grund", "Klarer", "quelle", "Team"))
        .then()
        .statusCode(422);
  }

  @Test
  void whoever_saves_by_script_is_told_what_is_wrong_without_any_field() {
    anna.send(list, list, Map.of("aktion", "stand", LABEL, "Papier"))
        .then()
        .statusCode(303)
        .header("Location", endsWith(list + "/stand"));
    var told = anna.get(list + "/stand").then().statusCode(200).extract().asString();

    assertThat(told)
        .contains("id=\"pruefung\"", "name=\"revision\" value=\"2\"", "id=\"rueckgaengig\"")
        .contains("id=\"" + LABEL + "-stand\"", "id=\"" + LABEL + "-fehler\"")
        .doesNotContain("<html", "<textarea", "<select", "id=\"" + QUESTION + "-stand\"");
    assertThat(told.length()).isLessThan(page().length() / 10);
  }

  @Test
  void what_only_some_words_can_say_is_chosen_and_what_belongs_where_is_told() {
    assertThat(page())
        .containsPattern("<select [^>]*name=\"z2.3\"[^>]*><option value=\"PERSON\"")
        .contains("<option value=\"HOCH\">besonders schutzwürdig (HOCH)</option>")
        .contains("<option value=\"date\" selected>ein Tag (date)</option>")
        .contains("Was in welches Feld gehört", "Unter welcher Überschrift die Frage");
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
