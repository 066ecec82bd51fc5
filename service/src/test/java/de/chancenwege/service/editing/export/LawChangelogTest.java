package de.chancenwege.service.editing.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.editing.approval.Decision;
import de.chancenwege.service.editing.approval.Submission;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.DraftState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LawChangelogTest {
  private static final Instant AT = Instant.parse("2027-02-01T22:30:00Z");
  private static final RuleFile FILE = new RuleFile("tables/a/b/2028-01-01.dmn", new byte[0]);

  private static String line(DraftKind kind) {
    var draft =
        new Draft(new UUID(0, 1), kind, DraftState.PUBLISHED, FILE, 1, 0, FILE, "anna", "anna", AT);
    var submission =
        new Submission(
            draft.id(),
            1,
            List.of("anna"),
            "anna",
            AT,
            "Neues Gesetz",
            "BGBl. 2027 I",
            Optional.of(Decision.APPROVED),
            "berta",
            "",
            Optional.of(AT),
            Optional.empty(),
            "");
    return LawChangelog.line(submission, draft);
  }

  @Test
  void a_version_is_told_with_its_day_reason_and_source() {
    assertThat(line(DraftKind.VERSION))
        .isEqualTo("* 2027-02-01, `tables/a/b/2028-01-01.dmn`: Neues Gesetz (BGBl. 2027 I)\n");
  }

  @Test
  void a_version_that_was_taken_back_is_not_told_as_law() {
    assertThat(line(DraftKind.WITHDRAWAL))
        .startsWith("* 2027-02-01, zurückgenommen vor dem ersten Tag, gilt nicht: `tables/a/b/");
  }
}
