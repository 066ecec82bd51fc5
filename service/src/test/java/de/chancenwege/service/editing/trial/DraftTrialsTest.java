package de.chancenwege.service.editing.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results are kept as long as they are true, and found anew after that. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftTrialsTest {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final String PATH = "tables/leistungen/bafoeg-alter/2022-08-01.dmn";

  @Inject DraftTrials trials;
  @Inject DraftChecks checks;
  @Inject Accounts accounts;
  @Inject Drafts drafts;
  @Inject ActiveRulebook active;

  private Draft draft;

  @BeforeEach
  void a_correction_is_begun() {
    var file =
        active.rulebook().files().stream()
            .filter(known -> known.path().equals(PATH))
            .findFirst()
            .orElseThrow();
    Staff.make(accounts, "anna", Set.of("recht"));
    draft = drafts.begin(DraftKind.CORRECTION, file, file, "anna");
  }

  @AfterEach
  void it_is_given_up() {
    drafts.discard(draft.id(), "anna");
  }

  private Rulebook with(String title) {
    var text = draft.file().text().replaceFirst("Titel: ", "Titel: " + title + ' ');
    var file = new RuleFile(draft.path(), text.getBytes(StandardCharsets.UTF_8));
    return checks.check(draft.saying(file)).candidate().orElseThrow();
  }

  private TrialState.Found found(Rulebook candidate) {
    return (TrialState.Found)
        await()
            .atMost(LONGEST)
            .until(() -> trials.all(draft, active.rulebook(), candidate), TrialState::isOver);
  }

  @Test
  void whoever_asks_again_gets_what_was_found() {
    var candidate = with("Anders.");
    var found = found(candidate);

    assertThat(found.cases()).filteredOn(one -> !one.asked().isMoved()).hasSize(4);
    assertThat(trials.all(draft, active.rulebook(), candidate)).isSameAs(found);
  }

  @Test
  void a_draft_that_changed_is_tried_anew_and_what_was_found_before_is_forgotten() {
    var first = with("Erst so.");
    var found = found(first);

    assertThat(found(with("Dann so."))).isNotSameAs(found);
    assertThat(found(first)).isNotSameAs(found).isEqualTo(found);
  }

  @Test
  void of_a_draft_that_was_decided_about_nothing_is_kept() {
    var candidate = with("Entschieden.");
    var found = found(candidate);

    trials.giveUp(draft);

    assertThat(trials.all(draft, active.rulebook(), candidate)).isNotSameAs(found);
  }

  @Test
  void of_two_candidates_asked_for_at_once_the_last_one_is_found() {
    trials.all(draft, active.rulebook(), with("Zu früh."));

    assertThat(found(with("Genau so.")).cases())
        .filteredOn(one -> !one.asked().isMoved())
        .hasSize(4);
  }

  @Test
  void one_case_is_tried_at_once_and_one_that_is_none_is_not() {
    assertThat(trials.one(draft, active.rulebook(), with("Eins."), "BLA-02-L")).hasSize(1);
    assertThat(trials.one(draft, active.rulebook(), with("Eins."), "NIRGENDS")).isEmpty();
  }
}
