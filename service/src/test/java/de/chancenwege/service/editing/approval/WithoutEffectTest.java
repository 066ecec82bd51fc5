package de.chancenwege.service.editing.approval;

import static de.chancenwege.service.access.Staff.COOKIE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.DraftState;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.NewVersion;
import de.chancenwege.service.editing.history.Event;
import de.chancenwege.service.editing.history.Events;
import de.chancenwege.service.editing.trial.DraftTrials;
import de.chancenwege.service.editing.trial.TrialState;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody approves what nobody could compute, unless she says so and why. */
@QuarkusTest
@TestProfile(FailedEffect.class)
class WithoutEffectTest {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final String FAILED = "Die Wirkung konnte nicht ermittelt werden";
  private static final String WHY = "Das Gesetz gilt ab morgen";

  @Inject Accounts accounts;
  @Inject Drafts drafts;
  @Inject Submissions submissions;
  @Inject Events events;
  @Inject ActiveRulebook active;
  @Inject DraftChecks checks;
  @Inject DraftTrials trials;
  @Inject Sql sql;

  private Workshop bernd;

  @BeforeEach
  void staff() {
    Staff.make(accounts, "anna", Set.of("recht"));
    bernd = Workshop.of(accounts, "bernd", "freigabe");
  }

  private Draft submitted(int year) {
    var base =
        active.rulebook().versions().stream()
            .filter(version -> version.file().path().endsWith("arbeit/gestattung/2026-06-12.dmn"))
            .findFirst()
            .orElseThrow();
    var file = NewVersion.of(base.content(), LocalDate.of(year, 3, 1));
    var draft = drafts.begin(DraftKind.VERSION, file, base.file(), "anna");
    assertThat(submissions.submit(draft, "anna", "Gesetz geändert", "BGBl.")).isTrue();
    return draft;
  }

  private static String address(Draft draft) {
    return "/werkstatt/entwurf/" + draft.id();
  }

  /** The page of the review, once it says that the effect could not be found. */
  private String failed(Draft draft) {
    return await()
        .atMost(LONGEST)
        .until(
            () -> bernd.get(address(draft) + "/pruefen").asString(), page -> page.contains(FAILED));
  }

  private Response approve(Draft draft, Map<String, Object> body) {
    return given()
        .cookie(COOKIE, bernd.session())
        .header("If-Match", "\"1\"")
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/workshop/drafts/" + draft.id() + "/approve");
  }

  private DraftState state(Draft draft) {
    return drafts.find(draft.id()).orElseThrow().state();
  }

  private void isKept(Draft draft) {
    assertThat(state(draft)).isEqualTo(DraftState.PUBLISHED);
    assertThat(submissions.of(draft.id()).get(0).withoutEffect()).isEqualTo(WHY);
    assertThat(events.of(draft.id()))
        .extracting(Event::what, Event::why)
        .contains(tuple("WITHOUT_EFFECT", WHY));
    assertThat(bernd.get("/werkstatt/verlauf").asString())
        .contains("Ohne berechnete Wirkung freigegeben", WHY);
    assertThat(bernd.get(address(draft) + "/pruefen").asString())
        .contains("Ohne berechnete Wirkung freigegeben, weil", WHY);
  }

  @Test
  void on_the_page_it_is_tried_again_and_then_approved_with_a_reason_alone() {
    var draft = submitted(2061);
    assertThat(failed(draft))
        .contains("Noch einmal ermitteln", "Vorher lässt sich der Entwurf nicht freigeben")
        .doesNotContain("ohneWirkung");
    bernd.review(address(draft), "wirkung", Map.of()).then().statusCode(303);
    assertThat(failed(draft)).contains("name=\"ohneWirkung\"").doesNotContain("name=\"wirkung\"");

    var unreasoned = bernd.review(address(draft), "freigeben", Map.of("ohneWirkung", "ja"));
    assertThat(unreasoned.statusCode()).isEqualTo(422);
    assertThat(unreasoned.asString()).contains("warum Sie freigeben", "checked");
    assertThat(
            bernd.review(address(draft), "freigeben", Map.of("ohneWirkungGrund", WHY)).statusCode())
        .isEqualTo(422);
    assertThat(state(draft)).isEqualTo(DraftState.SUBMITTED);

    bernd
        .review(address(draft), "freigeben", Map.of("ohneWirkung", "ja", "ohneWirkungGrund", WHY))
        .then()
        .statusCode(303);
    isKept(draft);
  }

  @Test
  void over_http_it_is_tried_again_and_then_approved_with_a_reason_alone() {
    var draft = submitted(2062);
    failed(draft);
    var rulebook = active.rulebook().id().value();
    var seen = Map.<String, Object>of("rulebook", rulebook, "effectAcknowledged", true);
    var without = Map.<String, Object>of("rulebook", rulebook, "withoutEffect", WHY);

    var early = approve(draft, without);
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(early.asString()).contains("could not be found. It is tried again");
    failed(draft);
    var unreasoned = approve(draft, seen);
    assertThat(unreasoned.statusCode()).isEqualTo(409);
    assertThat(unreasoned.asString()).contains("more than once", "withoutEffect");
    assertThat(state(draft)).isEqualTo(DraftState.SUBMITTED);

    failed(draft);
    var before = active.rulebook();
    var candidate = checks.check(draft).candidate().orElseThrow();
    var tried =
        await()
            .atMost(LONGEST)
            .until(() -> trials.all(draft, before, candidate), TrialState::isOver);
    assertThat(trials.all(draft, before, candidate)).isSameAs(tried);
    approve(draft, without).then().statusCode(200);
    assertThat(trials.all(draft, before, candidate)).isNotSameAs(tried);
    isKept(draft);
  }

  @Test
  void even_a_faulty_program_publishes_nothing_without_effect_or_reason() {
    var draft = submitted(2063);
    assertThatThrownBy(
            () ->
                sql.run(
                    """
                    update rule_submission
                       set decision = 'APPROVED', decided_by = 'bernd', decided_at = now(),
                           published_at = (select max(published_at) from rulebook)
                     where decision is null and draft = ?
                    """,
                    draft.id()))
        .isInstanceOf(DatabaseAwayException.class)
        .hasStackTraceContaining("known_effect_or_reason");
  }
}
