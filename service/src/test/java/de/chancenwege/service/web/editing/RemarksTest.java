package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said about a draft: alone, as the script asks for it, and at the row it is about. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RemarksTest {
  /** A table in which exactly one row must apply, and the first row of it. */
  private static final String STATUS = "t1.0.e0";

  private static final String REASON = "t1.0.n1";
  private static final String LAST = "t1.11";
  private static final Pattern NEAREST =
      Pattern.compile(
          "Am nächsten kommt <a class=\"kern-link\" href=\"#(zeile-[^\"]+)\">Zeile [^<]+</a>;"
              + " dort passt nicht: „[^<]+“\\.");

  @Inject Accounts accounts;

  private Workshop anna;
  private String draft;

  @BeforeEach
  void a_draft() {
    anna = Workshop.of(accounts, "anna", "recht");
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2036");
    draft = anna.begin("arbeit/gestattung", "2026-06-12", day);
  }

  @AfterEach
  void nothing_is_left() {
    anna.discard(draft).then().statusCode(303);
  }

  @Test
  void what_a_row_says_stands_above_its_fields_with_its_number_and_each_field_has_its_heading() {
    var page = anna.get(draft).asString();

    assertThat(page.substring(page.indexOf("<tbody id=\"zeile-G-01\"")))
        .containsSubsequence(
            "id=\"t1.0.id-satz\"", "<strong>G-01</strong> ", "name=\"t1.0.id\"", "</tbody>")
        .containsSubsequence("cw-edit__name\" aria-hidden=\"true\">Begründung", REASON);
  }

  @Test
  void whoever_saves_by_script_is_told_what_is_wrong_and_changed_without_any_field() {
    anna.save(draft, Map.of("aktion", "stand", REASON, "Ein Grund", STATUS, "Quatsch"))
        .then()
        .statusCode(303)
        .header("Location", endsWith(draft + "/stand"));
    var told = anna.get(draft + "/stand").then().statusCode(200).extract().asString();

    assertThat(told)
        .contains("id=\"pruefung\"", "name=\"revision\" value=\"2\"", "id=\"rueckgaengig\"")
        .contains("id=\"" + REASON + "-stand\"", "id=\"" + STATUS + "-fehler\"")
        .contains("data-zeile=\"zeile-G-01\"", "id=\"t1.0.id-satz\"")
        .doesNotContain("<html", "<textarea", "<select", "id=\"t1.1.n1-stand\"");
    assertThat(told.length()).isLessThan(anna.get(draft).asString().length() / 10);
  }

  @Test
  void a_gap_leads_to_the_row_that_comes_nearest() {
    anna.save(draft, Map.of("aktion", "weg:1:0")).then().statusCode(303);
    var page = anna.get(draft).asString();

    var nearest = NEAREST.matcher(page);
    assertThat(nearest.find()).isTrue();
    assertThat(page).contains("<tbody id=\"" + nearest.group(1) + "\"");
    assertThat(page.substring(page.indexOf("id=\"tabelle-1-fehler\""))).containsPattern(NEAREST);
  }

  @Test
  void where_a_row_was_deleted_one_is_named_that_says_as_much_about_the_same_people() {
    assertThat(anna.get(draft).asString()).contains("name=\"" + LAST + ".id\" value=\"G-4\"");
    anna.save(draft, Map.of("aktion", "weg:1:11")).then().statusCode(303);

    var nearest = NEAREST.matcher(anna.get(draft).asString());
    assertThat(nearest.results().map(found -> found.group(1))).containsOnly("zeile-BAN-7-K");
  }
}
