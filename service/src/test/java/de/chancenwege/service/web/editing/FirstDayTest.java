package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.account.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new version is to begin on another day than it was begun with. */
@QuarkusTest
class FirstDayTest {
  private static final String TABLE = "leistungen/bafoeg-alter";

  /** What the table is about. */
  private static final String ABOUT = "b.5";

  private static final String CHECKED_ON = "b.3";

  @Inject Accounts accounts;

  private Workshop anna;
  private String draft;

  @BeforeEach
  void a_draft_is_begun() {
    anna = Workshop.of(accounts, "anna", "recht");
    draft = begin("4");
  }

  private String begin(String month) {
    var day = Map.of("art", "VERSION", "tag", "1", "monat", month, "jahr", "2045");
    return anna.begin(TABLE, "2022-08-01", day);
  }

  @AfterEach
  void it_is_given_up() {
    anna.discard(draft).then().statusCode(303);
  }

  private Response move(String day, String month, Map<String, String> more) {
    var fields = new HashMap<>(more);
    fields.putIfAbsent("jahr", "2045");
    fields.putAll(Map.of("aktion", "tag", "tag", day, "monat", month));
    return anna.send(draft, draft, fields);
  }

  @Test
  void it_is_moved_with_what_was_typed_and_the_history_tells() {
    move("15", "5", Map.of(ABOUT, "Anders gesagt")).then().statusCode(303);

    var page = anna.get(draft).asString();
    assertThat(page)
        .contains("<dd class=\"kern-body\">15.05.2045</dd>", "Anders gesagt", "value=\"15\"")
        .doesNotContain("Letzten Schritt rückgängig machen");
    anna.get(draft + "/pruefen")
        .then()
        .body(containsString("Anders gesagt"))
        .body(containsString("Prüfung: vollständig"));
    assertThat(anna.get("/werkstatt/verlauf?tabelle=" + TABLE).asString())
        .contains("Erster Tag geändert", "bisher ab 01.04.2045");
    assertThat(anna.get(draft + "/dmn").asString()).contains("bafoeg-alter:2045-05-15\"");
  }

  @Test
  void a_day_that_is_none_or_taken_is_told_at_its_fields_and_nothing_is_lost() {
    move("31", "4", Map.of(ABOUT, "Anders gesagt"))
        .then()
        .statusCode(422)
        .body("html.head.title", containsString("Fehler: "))
        .body(containsString("id=\"tag-fehler\""))
        .body(containsString("Diesen Tag gibt es nicht"))
        .body(containsString("Anders gesagt"));

    move("1", "1", Map.of("jahr", "99999"))
        .then()
        .statusCode(422)
        .body(containsString("das Jahr mit vier Ziffern"));

    var other = begin("6");
    move("1", "6", Map.of())
        .then()
        .statusCode(422)
        .body(containsString("schon ein anderer Entwurf offen"));
    anna.discard(other).then().statusCode(303);
    move("1", "6", Map.of()).then().statusCode(303);
  }

  @Test
  void a_copy_and_a_day_that_is_past_are_warned_of_and_forbid_nothing() {
    var copied = "Bis auf den ersten Tag ist der Entwurf gleich";
    anna.get(draft)
        .then()
        .body(containsString(copied))
        .body(not(containsString("Der erste Tag ist vorbei")));
    anna.save(draft, Map.of(ABOUT, "Anders gesagt")).then().statusCode(303);
    anna.get(draft).then().body(not(containsString(copied)));

    var past = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2023");
    var late = anna.begin(TABLE, "2022-08-01", past);
    anna.get(late + "/pruefen")
        .then()
        .body(containsString("Prüfung: vollständig"))
        .body(containsString("Der erste Tag ist vorbei: Die Fassung ändert auch"));
    anna.discard(late).then().statusCode(303);
  }

  @Test
  void the_day_of_the_check_may_be_typed_as_people_write_days() {
    anna.save(draft, Map.of(CHECKED_ON, "19.8.2026")).then().statusCode(303);

    anna.get(draft).then().statusCode(200).body(containsString("value=\"2026-08-19\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.6.", "morgen", "2026-1", "31.2.2026"})
  void what_is_no_day_is_told_and_the_draft_stays_within_reach(String typed) {
    anna.save(draft, Map.of(CHECKED_ON, typed)).then().statusCode(303);

    anna.get(draft).then().statusCode(200).body(containsString("steht kein Tag"));
    anna.get(draft + "/pruefen").then().statusCode(200);
  }

  @Test
  void of_two_drafts_that_move_to_a_day_at_once_one_does() {
    var other = begin("6");
    var day = Map.of("aktion", "tag", "tag", "7", "monat", "7", "jahr", "2045");

    var moved =
        Stream.of(draft, other)
            .map(each -> CompletableFuture.supplyAsync(() -> anna.send(each, each, day)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(Response::statusCode);

    assertThat(moved).containsExactlyInAnyOrder(303, 422);
    anna.discard(other).then().statusCode(303);
  }

  @Test
  void a_day_on_which_a_published_version_begins_is_refused() {
    var published =
        Map.of("aktion", "tag", "tag", "1", "monat", "8", "jahr", "2022", ABOUT, "Anders");
    anna.send(draft, draft, published)
        .then()
        .statusCode(422)
        .body(containsString("Für diesen ersten Tag gibt es schon eine Fassung"));
  }

  @Test
  void who_typed_meanwhile_finds_both_put_together() {
    var bernd = Workshop.of(accounts, "bernd", "recht");
    move("15", "5", Map.of()).then().statusCode(303);

    bernd
        .send(draft, draft, Map.of("aktion", "speichern", "revision", "1", ABOUT, "Von Bernd"))
        .then()
        .statusCode(412)
        .body(containsString("Von Bernd"));
  }

  @Test
  void a_correction_keeps_its_day() {
    var correction = anna.begin(TABLE, "2022-08-01", Map.of("art", "CORRECTION"));
    var fields = Map.of("aktion", "tag", "tag", "1", "monat", "9", "jahr", "2045");

    assertThat(anna.get(correction).asString()).doesNotContain("Ersten Tag ändern");
    anna.send(correction, correction, fields).then().statusCode(303);
    assertThat(anna.get(correction).asString()).contains("01.08.2022");
    anna.discard(correction).then().statusCode(303);
  }
}
