package de.chancenwege.service.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.rulebook.archive.EmptyArchive;
import de.chancenwege.service.rulebook.archive.Origin;
import de.chancenwege.service.rulebook.archive.Publication;
import de.chancenwege.service.rulebook.archive.StoredVersion;
import de.chancenwege.service.rulebook.archive.TwoPeople;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookStartTest {
  private static final RuleFile NEWEST = FewRules.newest();
  private static final RuleFile REVISED = FewRules.checkedAgain(NEWEST, "2026-11-20");
  private static final RuleFile APPROVED = FewRules.checkedAgain(NEWEST, "2026-11-21");

  @TempDir static Path folder;
  private static EmptyArchive database;

  @BeforeAll
  static void start_database() throws Exception {
    database = new EmptyArchive(folder.resolve("data"));
  }

  @AfterAll
  static void stop_database() {
    database.close();
  }

  @BeforeEach
  void nothing_is_stored() throws Exception {
    database.reset();
  }

  @Test
  void the_first_start_stores_what_came_with_the_program() {
    var active = start(FewRules.files());
    var stored = latest();
    assertThat(stored.id()).isEqualTo(active.rulebook().id().value());
    assertThat(stored.versions()).hasSameSizeAs(FewRules.files());
    assertThat(stored.versions()).extracting(StoredVersion::origin).containsOnly(Origin.SHIPPED);
    assertThat(database.archive().files(stored.edition()))
        .containsExactlyInAnyOrderElementsOf(FewRules.files());
  }

  @Test
  void each_version_is_stored_with_its_days() {
    start(FewRules.files());
    var tables =
        latest().versions().stream().filter(version -> version.validFrom().isPresent()).toList();
    assertThat(tables.get(0).validTo())
        .isEqualTo(tables.get(1).validFrom().map(day -> day.minusDays(1)));
    assertThat(tables.get(tables.size() - 1).validTo()).isEmpty();
  }

  @Test
  void a_second_start_publishes_nothing() {
    start(FewRules.files());
    var active = start(FewRules.files());
    assertThat(database.archive().editions()).hasSize(1);
    assertThat(active.rulebook().files()).containsExactlyInAnyOrderElementsOf(FewRules.files());
  }

  @Test
  void a_new_program_brings_its_law_and_the_old_law_stays_known() {
    start(FewRules.files());
    var before = latest();
    var active = start(FewRules.with(REVISED));
    assertThat(active.rulebook().files()).contains(REVISED).doesNotContain(NEWEST);
    assertThat(database.archive().editions()).hasSize(2);
    assertThat(database.archive().knownAt(before.publishedAt())).contains(before.edition());
    assertThat(database.archive().files(before.edition())).contains(NEWEST);
  }

  @Test
  void a_new_program_also_takes_away_what_it_no_longer_has() {
    start(FewRules.files());
    var active = start(FewRules.without(NEWEST));
    assertThat(active.rulebook().files()).doesNotContain(NEWEST);
    var tables = latest().versions().stream().filter(v -> v.validFrom().isPresent()).toList();
    assertThat(tables.get(tables.size() - 1).validTo()).isEmpty(); // it was closed by NEWEST
  }

  @Test
  void an_old_program_does_not_bring_back_its_law() {
    start(FewRules.files());
    start(FewRules.with(REVISED));
    var active = start(FewRules.files());
    assertThat(active.rulebook().files()).contains(REVISED);
    assertThat(database.archive().editions()).hasSize(2);
  }

  @Test
  void what_people_approved_is_never_overwritten() {
    start(FewRules.files());
    approve(FewRules.with(APPROVED));
    var active = start(FewRules.with(REVISED));
    assertThat(active.rulebook().files()).contains(APPROVED).doesNotContain(REVISED);
    assertThat(version(NEWEST.path()).origin()).isEqualTo(Origin.APPROVED);
  }

  @Test
  void a_subject_without_approvals_follows_the_program_beside_one_with_approvals() {
    start(FewRules.files());
    approve(FewRules.with(APPROVED));
    var questions =
        FewRules.files().stream().filter(f -> f.path().startsWith("questions/")).findFirst();
    var longer = new RuleFile(questions.orElseThrow().path(), twice(questions.orElseThrow()));
    var active = start(FewRules.with(longer));
    assertThat(active.rulebook().files()).contains(APPROVED, longer);
  }

  @Test
  void the_stored_rules_answer_while_those_of_a_new_program_are_checked() {
    start(FewRules.files());
    var waiting = new ArrayDeque<Runnable>();
    var active = start(FewRules.with(REVISED), waiting::add);
    assertThat(active.rulebook().files()).contains(NEWEST).doesNotContain(REVISED);
    assertThat(database.archive().editions()).hasSize(1);

    Started.finish(waiting);
    assertThat(active.rulebook().files()).contains(REVISED).doesNotContain(NEWEST);
    assertThat(database.archive().editions()).hasSize(2);
  }

  @Test
  void rules_that_people_approved_before_the_check_answer() {
    start(FewRules.files());
    var waiting = new ArrayDeque<Runnable>();
    var active = start(FewRules.with(REVISED), waiting::add);
    approve(FewRules.with(APPROVED));
    Started.finish(waiting);
    assertThat(active.rulebook().files()).contains(APPROVED).doesNotContain(REVISED);
    assertThat(latest().id()).isEqualTo(active.rulebook().id().value());
  }

  @Test
  void the_same_rulebook_may_come_back_later() {
    start(FewRules.files());
    var first = latest();
    approve(FewRules.with(APPROVED));
    approve(FewRules.files());
    assertThat(latest().id()).isEqualTo(first.id());
    assertThat(latest().publishedAt()).isAfter(first.publishedAt());
    assertThat(database.archive().editions()).hasSize(3);
  }

  @Test
  void whoever_read_before_someone_else_published_is_refused() {
    start(FewRules.files());
    var before = Optional.of(latest());
    approve(FewRules.with(APPROVED));
    assertThat(database.store().publish(load(FewRules.with(REVISED)), Origin.APPROVED, before))
        .isFalse();
    assertThat(version(NEWEST.path()).sha256()).isEqualTo(APPROVED.sha256());
  }

  private static ActiveRulebook start(List<RuleFile> shipped) {
    return Started.with(database, shipped);
  }

  private static ActiveRulebook start(List<RuleFile> shipped, Executor meanwhile) {
    return Started.with(database, shipped, meanwhile);
  }

  private static void approve(List<RuleFile> files) {
    var before = database.archive().latest();
    var store = database.store();
    assertThat(store.publish(load(files), Origin.APPROVED, before, TwoPeople::approve)).isTrue();
  }

  private static Rulebook load(List<RuleFile> files) {
    return ((Loaded.Ready) Rulebook.load(files)).rulebook();
  }

  private static Publication latest() {
    return database.archive().latest().orElseThrow();
  }

  private static StoredVersion version(String path) {
    return latest().versions().stream()
        .filter(v -> v.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** With one line more at its end, as an author would leave it. */
  private static byte[] twice(RuleFile file) {
    return (file.text() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
