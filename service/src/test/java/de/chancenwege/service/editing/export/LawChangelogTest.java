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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LawChangelogTest {
  private static final Instant AT = Instant.parse("2027-02-01T22:30:00Z");
  private static final RuleFile FILE = new RuleFile("tables/a/b/2028-01-01.dmn", new byte[0]);

  /** Of publications of one version, the newest first. */
  private static List<String> lines(DraftKind... newestFirst) {
    var published =
        IntStream.range(0, newestFirst.length).mapToObj(LawChangelogTest::submission).toList();
    return LawChangelog.text(
            published, id -> Optional.of(draft(newestFirst[(int) id.getLeastSignificantBits()])))
        .lines()
        .toList();
  }

  private static Draft draft(DraftKind kind) {
    return new Draft(
        new UUID(0, 1), kind, DraftState.PUBLISHED, FILE, 1, 0, FILE, "anna", "anna", AT);
  }

  private static Submission submission(int number) {
    return new Submission(
        new UUID(0, number),
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
  }

  @Test
  void a_version_is_told_with_its_day_reason_and_source() {
    assertThat(lines(DraftKind.VERSION))
        .containsExactly("* 2027-02-01, `tables/a/b/2028-01-01.dmn`: Neues Gesetz (BGBl. 2027 I)");
  }

  @Test
  void nothing_that_was_taken_back_is_told_as_law() {
    assertThat(lines(DraftKind.WITHDRAWAL, DraftKind.CORRECTION, DraftKind.VERSION))
        .satisfiesExactly(
            line -> assertThat(line).contains(", zurückgenommen vor dem ersten Tag, gilt nicht: `"),
            line -> assertThat(line).contains(", später zurückgenommen, gilt nicht: `"),
            line -> assertThat(line).contains(", später zurückgenommen, gilt nicht: `"));
  }

  @Test
  void what_is_published_again_is_the_law_again() {
    assertThat(lines(DraftKind.VERSION, DraftKind.WITHDRAWAL, DraftKind.VERSION))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("* 2027-02-01, `tables/a/b/"),
            line -> assertThat(line).contains("vor dem ersten Tag, gilt nicht"),
            line -> assertThat(line).contains("später zurückgenommen"));
  }
}
