package de.chancenwege.service.editing.approval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.DraftState;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.NewVersion;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.Origin;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import de.chancenwege.service.rulebook.archive.RuleStore;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was taken back while somebody approves it does not become law. */
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class LateApprovalTest {
  @Inject Accounts accounts;
  @Inject Drafts drafts;
  @Inject Submissions submissions;
  @Inject ActiveRulebook active;
  @Inject RuleArchive archive;
  @Inject RuleStore store;
  @Inject Sql sql;

  private Draft submitted(int year) {
    var base =
        active.rulebook().versions().stream()
            .filter(version -> version.file().path().endsWith("arbeit/gestattung/2026-06-12.dmn"))
            .findFirst()
            .orElseThrow();
    Staff.make(accounts, "anna", Set.of("recht"));
    var file = NewVersion.of(base.content(), LocalDate.of(year, 3, 1));
    var draft = drafts.begin(DraftKind.VERSION, file, base.file(), "anna");
    assertThat(submissions.submit(draft, "anna", "Gesetz geändert", "BGBl.")).isTrue();
    return drafts.find(draft.id()).orElseThrow();
  }

  private Rulebook candidate(Draft draft) {
    return ((Loaded.Ready) active.rulebook().revise(List.of(draft.file()), Set.of())).rulebook();
  }

  /** The last step of an approval that began before. */
  private void approve(Draft seen) {
    store.publish(
        candidate(seen),
        Origin.APPROVED,
        archive.latest(),
        work -> Submissions.approve(work, seen, new Consent("bernd", "", ""), Optional.empty()));
  }

  private void assertNotPublished(Draft seen) {
    var before = archive.latest();
    assertThatThrownBy(() -> approve(seen)).isInstanceOf(DecidedMeanwhileException.class);
    assertThat(archive.latest()).isEqualTo(before);
    assertThat(drafts.find(seen.id()).orElseThrow().state()).isNotEqualTo(DraftState.PUBLISHED);
  }

  @Test
  void taken_back_meanwhile() {
    var seen = submitted(2051);
    submissions.giveBack(seen, Decision.TAKEN_BACK, "anna", "");
    assertNotPublished(seen);
  }

  @Test
  void changed_and_submitted_again_meanwhile() {
    var seen = submitted(2052);
    submissions.giveBack(seen, Decision.TAKEN_BACK, "anna", "");
    drafts.save(seen.id(), 1, (seen.file().text() + "\n").getBytes(UTF_8), "anna");
    var now = drafts.find(seen.id()).orElseThrow();
    assertThat(submissions.submit(now, "anna", "Doch anders", "BGBl.")).isTrue();
    assertNotPublished(seen);
  }

  @Test
  void even_a_faulty_program_publishes_nothing_that_nobody_approved() {
    var seen = submitted(2053);
    assertThatThrownBy(
            () -> sql.run("update rule_draft set state = 'PUBLISHED' where id = ?", seen.id()))
        .isInstanceOf(DatabaseAwayException.class)
        .hasStackTraceContaining("nobody has approved");
  }
}
