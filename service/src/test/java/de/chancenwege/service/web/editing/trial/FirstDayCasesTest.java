package de.chancenwege.service.web.editing.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The law changes on a day to come, and no case of the table lies behind it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FirstDayCasesTest {
  private static final String TABLE = "leistungen/bafoeg-alter";
  private static final String RESULT = "t0.0.a0";

  @Inject Accounts accounts;

  private Workshop anna;
  private String draft;

  @BeforeEach
  void a_draft_of_the_future_is_begun() {
    anna = Workshop.of(accounts, "anna", "recht");
    var day = Map.of("art", "VERSION", "tag", "12", "monat", "6", "jahr", "2027");
    draft = anna.begin(TABLE, "2022-08-01", day);
  }

  @AfterEach
  void it_is_given_up() {
    anna.discard(draft).then().statusCode(303);
  }

  private String all() {
    return await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> anna.get(draft + "/faelle?lauf=alle"), page -> page.statusCode() == 200)
        .asString();
  }

  @Test
  void the_same_people_are_asked_on_the_first_day_and_what_the_draft_changes_for_them_is_told() {
    anna.save(draft, Map.of(RESULT, "\"HINWEIS\"")).then().statusCode(303);

    var html = all();

    assertThat(html)
        .contains("Fälle mit einem solchen Stichtag: 0 von ")
        .contains("Durch den Entwurf rot geworden: 0.")
        .containsPattern("Zum 12\\.06\\.2027 gefragt: \\d\\. Davon durch den Entwurf anders: 2\\.")
        .contains("12.06.2027 statt 23.11.2026", "durch den Entwurf anders<")
        .contains("am eigenen Stichtag erwartet „Derzeit nicht möglich“, mit dem Entwurf „");
    assertThat(html.indexOf("id=\"erster-tag-BLA-02-L\"")).isPositive();
  }

  @Test
  void a_case_of_the_first_day_is_proposed_with_what_the_draft_says_and_has_to_be_confirmed() {
    anna.save(draft, Map.of(RESULT, "\"HINWEIS\"")).then().statusCode(303);
    var link = "/werkstatt/faelle/" + TABLE + "?entwurf=%s&aendern=BLA-02-L";
    var id = draft.substring(draft.lastIndexOf('/') + 1);
    assertThat(all()).contains(link.formatted(id).replace("&", "&amp;") + "#neu");

    var form = anna.get(link.formatted(id)).then().statusCode(200).extract().asString();

    assertThat(form)
        .contains("name=\"stichtag.jahr\"")
        .containsPattern("name=\"stichtag.jahr\"[^>]*value=\"2027\"")
        .containsPattern("<option value=\"ANSPRUCH\" selected")
        .contains("<h2 class=\"kern-heading-medium\" id=\"neu\" tabindex=\"-1\">Fall hinzufügen");
    assertThat(anna.get("/werkstatt/faelle/" + TABLE).asString()).doesNotContain("12.06.2027</p>");
  }

  @Test
  void for_a_table_without_cases_those_of_the_tables_that_use_it_are_offered() {
    var day = Map.of("art", "VERSION", "tag", "12", "monat", "6", "jahr", "2027");
    var other = anna.begin("grundlagen/schulpflicht", "", day);

    assertThat(anna.get(other + "/faelle").asString())
        .contains("Die Fälle neben den Tabellen, die das Geänderte benutzen,")
        .containsPattern("die das Geänderte benutzen: [1-9]")
        .contains("href=\"/werkstatt/faelle/schule/")
        .contains("Alle Fälle ausführen");

    anna.discard(other).then().statusCode(303);
  }

  @Test
  void a_row_that_somebody_reaches_on_the_first_day_is_not_one_that_no_case_meets() {
    assertThat(all())
        .containsPattern("<b>BL-1</b> \\d+ F(a|ä)lle?, auf den ersten Tag gefragt</span>")
        .contains("Fall zu Zeile BL-1 vorschlagen");
  }

  @Test
  void what_changes_nothing_changes_nothing_on_the_first_day() {
    assertThat(all()).contains(" Davon durch den Entwurf anders: 0.");
  }
}
