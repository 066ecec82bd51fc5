package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is typed into the form of a table is kept: saved, or told to whoever typed it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeptWorkTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final String NEW = "/werkstatt/neu?tabelle=" + TABLE;
  private static final Pattern LINE = Pattern.compile("name=\"(b\\.\\d+)\"");
  private static final Pattern CONTENT = Pattern.compile("name=\"inhalt\" value=\"([^\"]+)\"");

  /** The reason in the first row of the second table. */
  private static final String REASON = "t1.0.n1";

  @Inject Accounts accounts;

  private Workshop anna;
  private Workshop bernd;
  private String draft;

  @BeforeEach
  void two_who_edit() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "recht");
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "4", "jahr", "2036");
    draft = anna.begin(TABLE, "2026-06-12", day);
  }

  @AfterEach
  void nothing_is_left() {
    anna.discard(draft);
  }

  private List<String> lines() {
    return LINE.matcher(anna.get(draft).asString())
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  private void add(String stand, String text) {
    anna.save(draft, Map.of("stand", stand, "b.neu.art", "Auslegung", "b.neu.text", text))
        .then()
        .statusCode(303);
  }

  @Test
  void a_line_that_is_saved_again_and_again_from_the_same_page_is_one_line() {
    var before = lines().size();
    add("1", "Erst das.");
    add("1", "Erst das. Dann mehr.");
    add("1", "Erst das. Dann mehr. Und Schluss.");

    assertThat(lines()).hasSize(before + 1);
    anna.get(draft).then().body(containsString("Erst das. Dann mehr. Und Schluss."));
  }

  @Test
  void an_emptied_line_moves_no_other_line_of_the_page_that_is_still_open() {
    add("1", "Zeile eins.");
    add("2", "Zeile zwei.");
    var last = lines().size() - 1;
    for (var reason : List.of("Neuer Grund", "Neuer Grund, länger", "Neuer Grund, noch länger")) {
      anna.save(draft, Map.of("stand", "3", "b." + (last - 1), "", REASON, reason))
          .then()
          .statusCode(303);
    }

    assertThat(lines()).hasSize(last);
    anna.get(draft)
        .then()
        .body(containsString("Zeile zwei."))
        .body(containsString("Neuer Grund, noch länger"))
        .body(not(containsString("Zeile eins.")));
  }

  @Test
  void of_two_rows_with_one_number_the_one_that_was_meant_is_deleted() {
    anna.save(draft, Map.of("t1.2.id", "G-01", "t1.2.n1", "Doppelt", REASON, "Bleibt"));
    anna.save(draft, Map.of("aktion", "weg:1:2")).then().statusCode(303);

    anna.get(draft).then().body(containsString("Bleibt")).body(not(containsString("Doppelt")));
  }

  @Test
  void what_two_people_typed_is_saved_as_the_page_shows_it() {
    bernd.save(draft, Map.of("t1.1.n1", "Von Bernd")).then().statusCode(303);
    var page =
        anna.save(draft, Map.of("revision", "1", "aktion", "weg:1:0", "t1.2.n1", "Von Anna"));
    page.then().statusCode(412).body(containsString("Von Bernd")).body(containsString("Von Anna"));

    var content = Workshop.find(CONTENT, page.asString()).map(KeptWorkTest::text).orElseThrow();
    anna.save(draft, Map.of("inhalt", content, REASON, "Auch von Anna")).then().statusCode(303);
    anna.get(draft)
        .then()
        .body(not(containsString("id=\"zeile-G-01\"")))
        .body(containsString("id=\"zeile-G-02\""))
        .body(containsString("Auch von Anna"))
        .body(containsString("Von Anna"))
        .body(not(containsString("Von Bernd")));
  }

  private static String text(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  @Test
  void what_comes_too_late_is_shown_and_the_reason_told() {
    bernd.discard(draft).then().statusCode(303);
    anna.send(NEW, draft, Map.of("revision", "1", REASON, "Zu spät getippt"))
        .then()
        .statusCode(409)
        .body("html.head.title", containsString("Fehler: "))
        .body(containsString("Gespeichert wurde nichts"))
        .body(containsString("verworfen"))
        .body(containsString("<ins>Zu spät getippt</ins>"));
  }
}
