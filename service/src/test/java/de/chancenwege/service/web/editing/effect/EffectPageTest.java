package de.chancenwege.service.web.editing.effect;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.rulebook.LibraryStart;
import de.chancenwege.service.rulebook.archive.Origin;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import de.chancenwege.service.rulebook.archive.RuleStore;
import de.chancenwege.service.web.Bibliothek;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(LibraryStart.class)
class EffectPageTest {
  private static final String PAGE = "/werkstatt/wirkung";
  private static final String DAY = "2026-11-23";
  private static final int MOST_REQUESTS = 3000;
  private static final Pattern EXAMPLE =
      Pattern.compile("href=\"(/werkstatt/wirkung/beispiel[^\"]+)\"");

  @Inject RuleArchive archive;
  @Inject RuleStore store;

  private String before;
  private String after;

  @BeforeEach
  void publish_another_rulebook() {
    var changed = changed();
    var publications = archive.editions();
    before = publications.get(publications.size() - 1).id();
    after = changed.id().value();
    if (publications.stream().noneMatch(known -> known.id().equals(after))) {
      assertThat(store.publish(changed, Origin.SHIPPED, archive.latest())).isTrue();
    }
  }

  private static Rulebook changed() {
    var files =
        Bibliothek.files().stream()
            .map(file -> file.path().contains("leihe/ausleihe/") ? weaker(file) : file)
            .toList();
    return ((Loaded.Ready) Rulebook.load(files)).rulebook();
  }

  /** Adults may be lent books, where they had to be before. */
  private static RuleFile weaker(RuleFile file) {
    var text = file.text().replaceFirst("<text>\"ANSPRUCH\"</text>", "<text>\"ERMESSEN\"</text>");
    return new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Response page(String from, String until, String day) {
    return given()
        .accept("text/html")
        .queryParam("von", from)
        .queryParam("bis", until)
        .queryParam("stichtag", day)
        .get(PAGE);
  }

  /** Asks again, as somebody does who wants to see the end. */
  private static String found(String from, String until) {
    var answer = page(from, until, DAY);
    for (int i = 0; i < MOST_REQUESTS && answer.statusCode() == 202; i++) {
      assertThat(answer.asString()).contains("Aktualisieren");
      answer = page(from, until, DAY);
    }
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.asString();
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void two_rulebooks_to_choose_from_are_offered() {
    var html = given().accept("text/html").get(PAGE).then().statusCode(200).extract().asString();

    assertThat(html)
        .contains("value=\"" + before + "\"", "value=\"" + after + "\"")
        .containsPattern("\\d\\d:\\d\\d:\\d\\d Uhr: \\d+ Tabellen und Listen veröffentlicht")
        .containsPattern("\\d\\d:\\d\\d:\\d\\d Uhr: geändert: ");
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void what_changes_is_told_by_way_kind_and_status_with_examples_to_look_at() {
    var html = found(before, after);

    assertThat(html)
        .contains("schwächer", "Leserausweis", "Alle Verbindungen", "Bücher ausleihen")
        .containsPattern("Leserausweis: [\\d–, und]+ Jahre")
        .doesNotContain("neu offen");
    var example = EXAMPLE.matcher(html);
    assertThat(example.find()).isTrue();
    var told =
        given()
            .urlEncodingEnabled(false)
            .accept("text/html")
            .get(example.group(1).replace("&amp;", "&"))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(told)
        .contains("Vorher", "Nachher", "Möglich: Anspruch", "Möglich: Entscheidung im Einzelfall")
        .contains("Leserausweis", "action=\"/#ergebnis\"")
        .contains("Was daran anders ist");
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void what_differs_in_the_texts_is_told_row_by_row() {
    assertThat(page(before, after, DAY).asString())
        .contains("Was sich am Text ändert", "(geändert)", "Zeile <a", "<del>", "<ins>")
        .contains("Anspruch", "Ermessen");
    assertThat(page(after, after, DAY).asString()).contains("Kein Text ist anders.");
  }

  @Test
  @TestSecurity(user = "bob", roles = "freigabe")
  void a_rulebook_in_place_of_itself_changes_nothing() {
    assertThat(found(before, before)).contains("Keine Antwort ändert sich");
  }

  @ParameterizedTest
  @CsvSource({
    "sha256:nirgends, '', 2026-11-23, von-fehler",
    "'', <script>, 2026-11-23, bis-fehler",
    "'', '', gestern, stichtag-fehler",
    "'', '', 2026-02-30, stichtag-fehler",
    "'', '', 99999-01-01, stichtag-fehler"
  })
  @TestSecurity(user = "ada", roles = "recht")
  void what_cannot_be_compared_is_told_at_its_field(
      String from, String until, String day, String field) {
    var html = page(from, until, day).then().statusCode(422).extract().asString();

    assertThat(html).contains("<title>Fehler: ", "id=\"" + field + "\"").doesNotContain("<script>");
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void a_day_that_cannot_be_taken_is_told_with_its_field_and_what_would_be_right() {
    assertThat(page(before, after, "99999-01-01").asString())
        .containsPattern(
            "„Stichtag“: Bitte geben Sie einen Tag vom [0-9.]+ bis zum 31\\.12\\.2200 an");
    assertThat(page("", "", "2026-02-30").asString())
        .contains("„Stichtag“: Diesen Tag gibt es nicht.");
    assertThat(page("sha256:x", "", DAY).asString()).contains("„Regelwerk vorher“: ");
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void an_example_that_is_no_longer_kept_is_not_found() {
    for (var query : new String[] {"", "?von=a&bis=b&stichtag=c&weg=d&nr=-1"}) {
      given().accept("text/html").get(PAGE + "/beispiel" + query).then().statusCode(404);
    }
  }

  @Test
  @TestSecurity(
      user = "vera",
      roles = {"verwaltung", "technik"})
  void who_neither_edits_nor_approves_may_not_look() {
    given().accept("text/html").get(PAGE).then().statusCode(403);
    given().accept("text/html").get(PAGE + "/beispiel").then().statusCode(403);
  }

  @Test
  void who_is_not_signed_in_is_asked_to_do_so() {
    var answer = given().redirects().follow(false).accept("text/html").get(PAGE);

    assertThat(answer.statusCode()).isIn(303, 302, 401);
  }
}
