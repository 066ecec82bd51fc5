package de.chancenwege.service.web.editing.list;

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

/** Beside a list stand no cases: those of the tables that name what it changes are run. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListCasesTest {
  /** What the second flag is called, which one table gives. */
  private static final String TITLE = "z1.1";

  @Inject Accounts accounts;

  private Workshop anna;
  private String list;
  private String cases;

  @BeforeEach
  void a_draft_of_the_flags_is_begun() {
    anna = Workshop.of(accounts, "anna", "recht");
    list = anna.beginList("/regeln/begriffe/kennzeichen", "vocabulary/kennzeichen.csv");
    cases = list.replace("/liste/", "/entwurf/") + "/faelle";
  }

  @AfterEach
  void it_is_given_up() {
    anna.discard(list).then().statusCode(303);
  }

  @Test
  void nothing_is_run_for_a_list_that_changes_nothing() {
    assertThat(anna.get(cases).then().statusCode(200).extract().asString())
        .contains("Noch ist nichts geändert")
        .doesNotContain("Alle Fälle ausführen");
  }

  @Test
  void the_cases_of_the_tables_that_name_what_it_changes_are_run() {
    var change = Map.of("aktion", "speichern", TITLE, "Pflicht ruht zurzeit");
    anna.send(list, list, change).then().statusCode(303);
    assertThat(anna.get(list).asString()).contains("href=\"" + cases + '"');

    assertThat(anna.get(cases).asString())
        .contains("die das Geänderte benutzen: 1<", "/werkstatt/faelle/schule/schulpflicht-ruht");
    var page =
        await()
            .atMost(Duration.ofMinutes(2))
            .until(() -> anna.get(cases + "?lauf=alle"), answer -> answer.statusCode() == 200)
            .asString();

    assertThat(page)
        .containsPattern("Mit dem Entwurf grün, also wie erwartet: (\\d+) von \\1\\.")
        .contains("Keiner: Mit dem Entwurf ist alles wie erwartet und wie ohne ihn.");
  }
}
