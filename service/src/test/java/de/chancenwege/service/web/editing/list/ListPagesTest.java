package de.chancenwege.service.web.editing.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list is edited by one person and published by another. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListPagesTest {
  private static final String LIST = "kennzeichen";
  private static final String PUBLIC = "/regeln/begriffe/" + LIST;
  private static final Pattern CODE =
      Pattern.compile("name=\"(z\\d+\\.\\d+)\" value=\"([^\"]*)\" readonly");
  private static final Pattern TEXT =
      Pattern.compile("<textarea[^>]* name=\"(z\\d+\\.\\d+)\"[^>]*>([^<]*)</textarea>");

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;

  private Workshop anna;
  private Workshop bernd;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "freigabe", "recht");
  }

  private String begin() {
    return anna.beginList(PUBLIC, "vocabulary/" + LIST + ".csv");
  }

  private static Map<String, String> fields(Response page) {
    var fields = new LinkedHashMap<String, String>();
    for (var pattern : Set.of(CODE, TEXT)) {
      var found = pattern.matcher(page.asString());
      while (found.find()) {
        fields.put(found.group(1), found.group(2));
      }
    }
    return fields;
  }

  private static Response save(Workshop who, String draft, Map<String, String> changes) {
    var fields = new HashMap<>(fields(who.get(draft)));
    fields.put("aktion", "speichern");
    fields.putAll(changes);
    return who.send(draft, draft, fields);
  }

  private static String review(String draft) {
    return draft.replace("/liste/", "/entwurf/");
  }

  private void discard(String draft) {
    anna.discard(draft).then().statusCode(303);
  }

  @Test
  void a_text_is_changed_checked_shown_approved_and_taken_back() {
    var before = active.rulebook().id();
    var old = publish(Map.of("z0.1", "Pflicht zur Teilnahme"));
    assertThat(active.rulebook().id()).isNotEqualTo(before);
    anna.get(PUBLIC).then().body(containsString("Pflicht zur Teilnahme"));
    anna.get("/aenderungen").then().body(containsString("„Pflicht zur Teilnahme“ geändert"));

    publish(Map.of("z0.1", old));
    assertThat(active.rulebook().id()).isEqualTo(before);
  }

  /** Gives the text that was there before. */
  private String publish(Map<String, String> change) {
    var draft = begin();
    var field = change.keySet().iterator().next();
    var old = fields(anna.get(draft)).get(field);
    save(anna, draft, change).then().statusCode(303);
    anna.get(draft)
        .then()
        .body(containsString("<summary>" + change.get(field) + " <span"))
        .body(containsString(">PFLICHT</span> (geändert)</summary>"));
    anna.get(review(draft)).then().statusCode(303);
    anna.get(review(draft) + "/pruefen")
        .then()
        .body(containsString("Prüfung: vollständig"))
        .body(containsString(change.get(field) + " (PFLICHT): geändert"))
        .body(
            containsString("Bezeichnung: vorher „" + old + "“, jetzt „" + change.get(field) + "“"));
    anna.review(review(draft), "einreichen", Map.of("grund", "Klarer", "quelle", "Team"))
        .then()
        .statusCode(303);
    bernd.approve(review(draft)).then().statusCode(303);
    return old;
  }

  @Test
  void what_cannot_be_written_is_told_at_its_field_and_stays_in_the_form() {
    var draft = begin();
    save(anna, draft, Map.of("z0.1", "eins; <b>zwei</b>"))
        .then()
        .statusCode(422)
        .body("html.head.title", containsString("Fehler: "))
        .body(containsString("id=\"z0.1-fehler\""))
        .body(containsString("eins; &lt;b&gt;zwei&lt;/b&gt;"));
    anna.get(draft).then().body(not(containsString("zwei")));
    discard(draft);
  }

  @Test
  void a_row_that_tables_need_cannot_be_deleted_and_published() {
    var draft = begin();
    save(anna, draft, Map.of("aktion", "weg.0")).then().statusCode(303);
    anna.get(review(draft) + "/pruefen")
        .then()
        .body(containsString("Prüfung: fehlerhaft"))
        .body(containsString(">Liste</dt>"))
        .body(containsString("(PFLICHT): gelöscht"));
    save(anna, draft, Map.of("aktion", "rueckgaengig")).then().statusCode(303);
    assertThat(fields(anna.get(draft))).containsEntry("z0.0", "PFLICHT");
    discard(draft);
  }

  @Test
  void a_new_row_needs_a_code_of_its_own() {
    var draft = begin();
    var rows =
        (int) fields(anna.get(draft)).keySet().stream().filter(f -> f.endsWith(".0")).count();
    save(anna, draft, Map.of("aktion", "neu"))
        .then()
        .statusCode(200)
        .body(containsString("name=\"z" + rows + ".0\""));
    var empty = new HashMap<String, String>();
    for (int column = 0; column < 3; column++) {
      empty.put("z" + rows + '.' + column, "");
    }
    save(anna, draft, empty).then().statusCode(422).body(containsString("einen Schlüssel"));
    empty.put("z" + rows + ".0", "PFLICHT");
    save(anna, draft, empty).then().statusCode(422).body(containsString("schon eine andere"));
    discard(draft);
  }

  @Test
  void of_two_who_edit_at_once_nobody_loses_anything() {
    var draft = begin();
    var mine = new HashMap<>(fields(anna.get(draft)));
    mine.put("revision", "1");
    mine.put("aktion", "speichern");
    save(bernd, draft, Map.of("z0.1", "Von Bernd")).then().statusCode(303);

    mine.put("z0.1", "Von Anna");
    mine.put("z1.1", "Auch von Anna");
    anna.send(draft, draft, mine)
        .then()
        .statusCode(412)
        .body(containsString("bernd hat inzwischen gespeichert"))
        .body(containsString("gespeichert ist „Von Bernd“, Sie schrieben „Von Anna“"))
        .body(containsString(">Auch von Anna</textarea>"));
    anna.get(draft).then().body(not(containsString("Anna")));
    discard(draft);
  }

  @Test
  void what_is_not_sent_stays_as_it_is() {
    var draft = begin();
    var before = fields(anna.get(draft));
    anna.send(draft, draft, Map.of("aktion", "speichern", "z1.1", "Nur das"))
        .then()
        .statusCode(303);
    before.put("z1.1", "Nur das");
    assertThat(fields(anna.get(draft))).isEqualTo(before);
    discard(draft);
  }

  @Test
  void a_row_that_is_deleted_stays_deleted_while_a_fault_is_mended() {
    var draft = begin();
    var code = fields(anna.get(draft)).get("z0.0");
    var second = fields(anna.get(draft)).get("z1.0");
    var page = save(anna, draft, Map.of("aktion", "weg.0", "z1.1", "eins; zwei"));
    page.then().statusCode(422).body(containsString("name=\"geloescht\" value=\"0\""));
    assertThat(fields(page)).doesNotContainKey("z0.0").containsEntry("z1.0", second);

    var mended = new HashMap<>(fields(page));
    mended.putAll(Map.of("aktion", "speichern", "geloescht", "0", "z1.1", "eins zwei"));
    anna.send(draft, draft, mended).then().statusCode(303);
    assertThat(fields(anna.get(draft)))
        .containsEntry("z0.0", second)
        .containsEntry("z0.1", "eins zwei")
        .doesNotContainValue(code);
    discard(draft);
  }

  @Test
  void a_published_code_that_is_sent_as_another_is_one_that_is_gone_and_a_new_one() {
    var draft = begin();
    save(anna, draft, Map.of("z0.0", "ANDERER_CODE")).then().statusCode(303);
    anna.get(draft)
        .then()
        .body(containsString("Prüfung: fehlerhaft"))
        .body(containsString("Es gibt nur PFLICHT und RUHT"))
        .body(containsString("weitere Kennzeichen lassen sich nicht anlegen"));
    anna.get(review(draft) + "/pruefen")
        .then()
        .body(containsString(" (PFLICHT): gelöscht"))
        .body(containsString(" (ANDERER_CODE): neu"));
    discard(draft);
  }

  @Test
  void what_comes_too_late_is_shown_and_the_reason_told() {
    var draft = begin();
    discard(draft);
    var late = Map.of("revision", "1", "aktion", "speichern", "z0.1", "Zu spät getippt");
    anna.send(PUBLIC, draft, late)
        .then()
        .statusCode(409)
        .body(containsString("Gespeichert wurde nichts"))
        .body(containsString("jetzt „Zu spät getippt“"));
  }

  @Test
  void only_lists_can_be_begun_and_only_by_who_edits() {
    for (var path : Set.of("tables/arbeit/gestattung/2026-06-12.dmn", "vocabulary/../x", "")) {
      anna.send(PUBLIC, "/werkstatt/liste", Map.of("datei", path)).then().statusCode(404);
    }
    var dora = Workshop.of(accounts, "dora", "freigabe");
    dora.send("/werkstatt", "/werkstatt/liste", Map.of("datei", "vocabulary/wege.csv"))
        .then()
        .statusCode(403);
    assertThat(dora.get(PUBLIC).asString()).doesNotContain("Diese Liste ändern");
  }
}
