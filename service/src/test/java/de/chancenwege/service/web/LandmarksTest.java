package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who goes from region to region without seeing them tells them apart by their names. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LandmarksTest {
  private static final Pattern REGION =
      Pattern.compile("<(?:section|[a-z]+[^>]* role=\"region\")[^>]* (aria-label\\w*=\"[^\"]+\")");

  @Inject Accounts accounts;

  private Workshop anna;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
  }

  private void look(String path) {
    var page =
        await()
            .atMost(Duration.ofMinutes(1))
            .until(() -> anna.get(path), answer -> answer.statusCode() == 200)
            .asString();
    areTold(page);
  }

  private static void areTold(String page) {
    assertThat(REGION.matcher(page).results().map(found -> found.group(1)))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/regeln/arbeit/gestattung",
        "/regeln/arbeit/gestattung/2026-06-12",
        "/regeln/arbeit/gestattung/rueckblick",
        "/uebersicht"
      })
  void on_pages_that_are_read(String path) {
    look(path);
  }

  @Test
  void on_an_answer_to_a_case() {
    var page =
        given()
            .accept("text/html")
            .formParam("aufenthaltsstatus", "DULDUNG_60A")
            .post("/")
            .then()
            .statusCode(200)
            .body(containsString("data-bereich=\"ARBEIT\""))
            .extract()
            .asString();
    areTold(page);
  }

  @Test
  void on_a_draft() {
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2038");
    var draft = anna.begin("arbeit/gestattung", "2026-06-12", day);
    look(draft);
    anna.discard(draft).then().statusCode(303);
  }
}
