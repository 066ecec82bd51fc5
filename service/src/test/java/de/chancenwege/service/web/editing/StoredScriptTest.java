package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write beside tables is shown as text on every page that shows it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StoredScriptTest {
  private static final String EVIL =
      "</textarea><script>alert(1)</script>'\"><img src=x onerror=alert(1)> {7*7} {inject:exit.address}";

  @Inject Accounts accounts;

  private Workshop anna;
  private Workshop bernd;
  private String draft;

  @BeforeEach
  void a_draft_that_can_be_submitted() {
    anna = new Workshop(Staff.session(accounts, "anna", Set.of("recht", "verwaltung")));
    bernd = new Workshop(Staff.session(accounts, "bernd", Set.of("freigabe")));
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

  private static void isShownAsText(Workshop by, String path) {
    var page = by.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    assertThat(page.asString())
        .as(path)
        .contains("&lt;script&gt;alert(1)", "{7*7}")
        .doesNotContain("<script>alert", "<img src=x");
  }

  @Test
  void reason_and_source_of_a_submission() {
    anna.review(draft, "einreichen", Map.of("grund", EVIL, "quelle", EVIL)).then().statusCode(303);
    for (var path : List.of(draft + "/pruefen", "/werkstatt/verlauf")) {
      isShownAsText(bernd, path);
      isShownAsText(anna, path);
    }
    assertThat(bernd.get("/werkstatt").asString()).doesNotContain("<script>alert", "<img src=x");
    anna.review(draft, "zuruecknehmen", Map.of()).then().statusCode(303);
  }

  @Test
  void the_note_with_which_it_is_sent_back() {
    anna.review(draft, "einreichen", Map.of("grund", "x", "quelle", "y")).then().statusCode(303);
    bernd.review(draft, "zuruecksenden", Map.of("bemerkung", EVIL)).then().statusCode(303);
    isShownAsText(anna, draft);
    isShownAsText(bernd, draft + "/pruefen");
    isShownAsText(bernd, "/werkstatt/verlauf");
  }

  @Test
  void the_reason_of_a_stop() {
    var stop = Map.of("tabelle", "arbeit/duldung", "grund", EVIL);
    bernd.send("/werkstatt", "/werkstatt/sperre", stop).then().statusCode(303);
    try {
      isShownAsText(anna, "/werkstatt");
      isShownAsText(anna, "/werkstatt/verlauf");
      for (var path : List.of("/regeln/arbeit/duldung", "/aenderungen", "/aenderungen.atom")) {
        assertThat(anna.get(path).asString())
            .as(path)
            .doesNotContain("<script>alert", "<img src=x");
      }
    } finally {
      bernd.send("/werkstatt", "/werkstatt/sperre/aufheben", Map.of("tabelle", "arbeit/duldung"));
    }
  }

  @Test
  void what_a_key_is_for() {
    var key = Map.of("name", EVIL.substring(0, 79), "zweck", "advice", "tage", "30");
    var shown = anna.send("/konto/schluessel", "/konto/schluessel", key);
    assertThat(shown.asString())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert", "<img src=x");
  }
}
