package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write beside tables is shown as text on every page that shows it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StoredScriptTest {
  @Inject Accounts accounts;

  private Workshop anna;
  private Workshop bernd;
  private String draft;

  @BeforeEach
  void a_draft_that_can_be_submitted() {
    anna = Workshop.of(accounts, "anna", "recht", "verwaltung");
    bernd = Workshop.of(accounts, "bernd", "freigabe");
    draft =
        anna.begin(
            "arbeit/gestattung",
            "2026-06-12",
            Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2043"));
    anna.save(draft, Map.of("t1.0.n1", "Neuer Grund.")).then().statusCode(303);
  }

  @AfterEach
  void nothing_is_left() {
    anna.review(draft, "verwerfen", Map.of());
  }

  @Test
  void reason_and_source_of_a_submission() {
    anna.review(draft, "einreichen", Map.of("grund", EvilText.TEXT, "quelle", EvilText.TEXT))
        .then()
        .statusCode(303);
    for (var path : List.of(draft + "/pruefen", "/werkstatt/verlauf")) {
      EvilText.isShown(bernd, path);
      EvilText.isShown(anna, path);
    }
    EvilText.doesNotRunIn(bernd.get("/werkstatt"), "the workshop");
    anna.review(draft, "zuruecknehmen", Map.of()).then().statusCode(303);
  }

  @Test
  void the_note_with_which_it_is_sent_back() {
    anna.review(draft, "einreichen", Map.of("grund", "x", "quelle", "y")).then().statusCode(303);
    bernd.review(draft, "zuruecksenden", Map.of("bemerkung", EvilText.TEXT)).then().statusCode(303);
    EvilText.isShown(anna, draft);
    EvilText.isShown(bernd, draft + "/pruefen");
    EvilText.isShown(bernd, "/werkstatt/verlauf");
  }

  @Test
  void what_is_said_about_the_whole_and_about_a_row() {
    for (var row : List.of("", "G-02")) {
      var said = Map.of("zeile", row, "bemerkung", EvilText.TEXT);
      bernd.review(draft, "bemerken", said).then().statusCode(303);
    }
    EvilText.isShown(anna, draft);
    EvilText.isShown(bernd, draft + "/pruefen");
  }

  @Test
  void the_reason_of_a_stop() {
    var stop = Map.of("tabelle", "arbeit/duldung", "grund", EvilText.TEXT);
    bernd.send("/werkstatt", "/werkstatt/sperre", stop).then().statusCode(303);
    try {
      EvilText.isShown(anna, "/werkstatt");
      EvilText.isShown(anna, "/werkstatt/verlauf");
      for (var path : List.of("/regeln/arbeit/duldung", "/aenderungen", "/aenderungen.atom")) {
        EvilText.doesNotRunIn(anna.get(path), path);
      }
    } finally {
      bernd.send("/werkstatt", "/werkstatt/sperre/aufheben", Map.of("tabelle", "arbeit/duldung"));
    }
  }

  @Test
  void what_a_key_is_for() {
    var key = Map.of("name", EvilText.TEXT.substring(0, 79), "zweck", "advice", "tage", "30");
    var shown = anna.send("/konto/schluessel", "/konto/schluessel", key);
    assertThat(shown.asString()).contains("&lt;script&gt;alert(1)");
    EvilText.doesNotRunIn(shown, "the keys");
  }
}
