package de.chancenwege.service.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.limit.SetClock;
import de.chancenwege.service.rulebook.archive.EmptyArchive;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class DraftsTest {
  private static final byte[] CONTENT =
      "{\"ausweis\":\"GASTKARTE\"}".getBytes(StandardCharsets.UTF_8);

  @TempDir static Path folder;
  private static EmptyArchive database;

  private final SetClock clock = new SetClock(Instant.parse("2026-11-26T10:00:00Z"));
  private Drafts drafts;

  @BeforeAll
  static void start() throws Exception {
    database = new EmptyArchive(folder.resolve("data"));
    database.reset();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void empty() throws Exception {
    database.execute("delete from draft");
    drafts = new Drafts(database.sql(), clock, 7);
  }

  @Test
  void a_draft_is_found_by_its_reference_however_it_is_typed() {
    var reference = drafts.add(CONTENT).orElseThrow();
    assertThat(reference.text()).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
    var typed = DraftReference.of(' ' + reference.text().toLowerCase().replace("-", " – "));
    assertThat(drafts.find(typed.orElseThrow())).hasValue(CONTENT);
  }

  @Test
  void the_database_has_neither_the_reference_nor_anything_to_read() {
    var reference = drafts.add(CONTENT).orElseThrow();
    var row = database.column("select encode(id, 'escape') || encode(sealed, 'escape') from draft");
    assertThat(row).hasSize(1);
    assertThat(row.get(0))
        .doesNotContain(
            "ausweis", "GASTKARTE", reference.text(), reference.text().replace("-", ""));
  }

  @Test
  void the_same_content_is_never_sealed_in_the_same_way() {
    drafts.add(CONTENT);
    drafts.add(CONTENT);
    assertThat(database.column("select distinct sealed::text from draft")).hasSize(2);
  }

  @Test
  void a_draft_that_was_changed_in_the_database_is_not_given_out() throws Exception {
    var reference = drafts.add(CONTENT).orElseThrow();
    database.execute("update draft set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)");
    assertThat(drafts.find(reference)).isEmpty();
  }

  @Test
  void on_its_last_day_a_draft_is_there_and_the_day_after_it_is_gone() {
    var reference = drafts.add(CONTENT).orElseThrow();
    clock.pass(Duration.ofDays(7));
    assertThat(drafts.removeExpired()).isZero();
    assertThat(drafts.find(reference)).hasValue(CONTENT);

    clock.pass(Duration.ofDays(1));
    assertThat(drafts.find(reference)).isEmpty();
    assertThat(drafts.removeExpired()).isEqualTo(1);
    assertThat(database.column("select last_day::text from draft")).isEmpty();
  }

  @Test
  void a_new_draft_sweeps_out_the_old_ones() {
    drafts.add(CONTENT);
    clock.pass(Duration.ofDays(8));
    drafts.add(CONTENT);
    assertThat(database.column("select last_day::text from draft")).containsExactly("2026-12-11");
  }

  @Test
  void a_draft_is_deleted_at_once_by_its_reference_and_no_other_one_is() {
    var one = drafts.add(CONTENT).orElseThrow();
    var other = drafts.add(CONTENT).orElseThrow();
    assertThat(drafts.remove(one)).isTrue();
    assertThat(drafts.remove(one)).isFalse();
    assertThat(drafts.find(one)).isEmpty();
    assertThat(drafts.find(other)).hasValue(CONTENT);
  }

  @Test
  void after_many_wrong_references_none_is_looked_up_for_an_hour() {
    var reference = drafts.add(CONTENT).orElseThrow();
    for (int i = 0; i < 300; i++) {
      assertThat(drafts.find(DraftReference.random())).isEmpty();
    }
    assertThat(drafts.isGuessed()).isTrue();
    assertThat(drafts.find(reference)).isEmpty();
    assertThat(drafts.remove(reference)).isFalse();

    clock.pass(Duration.ofHours(1));
    assertThat(drafts.find(reference)).hasValue(CONTENT);
  }

  @Test
  void in_an_hour_only_so_many_are_taken() {
    for (int i = 0; i < 300; i++) {
      assertThat(drafts.add(CONTENT)).isPresent();
    }
    assertThat(drafts.add(CONTENT)).isEmpty();
    clock.pass(Duration.ofHours(1));
    assertThat(drafts.add(CONTENT)).isPresent();
  }

  @Test
  void many_at_once_each_get_a_draft_of_their_own() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try {
      Callable<DraftReference> add = () -> drafts.add(CONTENT).orElseThrow();
      var references = new HashSet<String>();
      for (var added : threads.invokeAll(java.util.Collections.nCopies(40, add))) {
        references.add(added.get().text());
        assertThat(drafts.find(added.get())).hasValue(CONTENT);
      }
      assertThat(references).hasSize(40);
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ABCD", "ABCD-EFGH-JKLM-NPQ1", "ABCD-EFGH-JKLM-NPQR-S", "' or 1=1 --", "ÄÖÜß"})
  void what_has_not_the_shape_of_a_reference_is_none(String typed) {
    assertThat(DraftReference.of(typed)).isEmpty();
  }

  @Test
  void no_drafts_is_what_zero_days_mean() {
    assertThat(new Drafts(database.sql(), clock, 0).isOpen()).isFalse();
    assertThat(drafts.isOpen()).isTrue();
  }

  @Test
  void a_database_that_does_not_answer_is_told_from_a_draft_that_is_not_there() {
    var nowhere = new PGSimpleDataSource();
    nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/none");
    var away = new Drafts(new Sql(nowhere), clock, 7);
    for (var question :
        List.<Runnable>of(
            () -> away.add(CONTENT),
            () -> away.find(DraftReference.random()),
            away::removeExpired)) {
      assertThatThrownBy(question::run).isInstanceOf(DatabaseAwayException.class);
    }
  }
}
