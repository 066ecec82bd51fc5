package de.chancenwege.service.rulebook.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyTest {
  private static final String HASH =
      "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"; // of "foo"
  private static final String ID = "sha256:" + HASH;

  @TempDir static Path folder;
  private static EmptyArchive database;

  @BeforeAll
  static void start() throws Exception {
    database = new EmptyArchive(folder.resolve("data"));
    publish();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  private static void publish() throws SQLException {
    database.reset();
    database.execute("insert into rule_content values ('" + HASH + "', 'foo')");
    database.execute(version("tables/a/x/2024-01-01.dmn", "[2024-01-01,)", "[2026-01-01,)"));
    database.execute("insert into rulebook values ('2026-01-01', '" + ID + "')");
    database.execute(
        "insert into rulebook_certificate values ('2026-01-01', 'p', '2026-01-01', 1, '{}', '{}')");
    database.execute("insert into shipped_rules values ('s', '2026-01-01')");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "delete from rule_version",
        "delete from rule_content",
        "delete from rulebook",
        "delete from shipped_rules",
        "delete from rulebook_certificate",
        "truncate rule_version",
        "truncate rulebook cascade",
        "truncate rulebook_certificate",
        "truncate shipped_rules",
        "truncate rule_content cascade",
        "truncate rule_draft cascade",
        "truncate rule_draft_revision cascade",
        "truncate rule_submission",
        "truncate rule_comment",
        "truncate rule_stop",
        "truncate rule_event",
        "update rulebook set published_at = '2027-01-01'",
        "update rule_content set content = 'bar'",
        "update rulebook_certificate set took_ms = 2",
        "update shipped_rules set id = 't'",
        "update rule_version set path = 'tables/a/x/2025-01-01.dmn'",
        "update rule_version set subject = 'tables/a'",
        "update rule_version set valid = '[2024-01-01,2024-12-31]'",
        "update rule_version set origin = 'APPROVED'",
        "update rule_version set recorded = '[2025-01-01,)'",
      })
  void nothing_is_changed_or_taken_away(String command) {
    assertThatThrownBy(() -> database.execute(command))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("append-only");
  }

  @Test
  void a_version_can_only_be_superseded_from_now_on_and_once() throws SQLException {
    database.execute(version("tables/b/x/2024-01-01.dmn", "[2024-01-01,)", "[2026-02-01,)"));
    assertThatThrownBy(() -> database.execute(supersede("2025-06-01")))
        .hasMessageContaining("range lower bound must be less than or equal");
    assertThatThrownBy(() -> database.execute(supersede("2026-02-01")))
        .hasMessageContaining("only superseding is allowed");
    database.execute(supersede("2026-03-01"));
    assertThatThrownBy(() -> database.execute(supersede("2026-04-01")))
        .hasMessageContaining("only superseding is allowed");
    assertThat(database.column("select recorded from rule_version where subject = 'tables/b/x'"))
        .containsExactly("[\"2026-02-01 00:00:00+00\",\"2026-03-01 00:00:00+00\")");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "tables/a/x/2023-01-01.dmn; [2023-01-01,)", // covers it
        "tables/a/x/2023-06-01.dmn; [2023-06-01,2024-01-01]", // touches its first day
        "tables/a/x/2025-01-01.dmn; [2025-01-01,2025-01-01]", // one day in between
      })
  void two_versions_of_a_subject_are_never_the_law_on_the_same_day(String path, String valid) {
    assertThatThrownBy(() -> database.execute(version(path, valid, "[2026-02-01,)")))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("one_version_a_day");
  }

  @Test
  void versions_may_follow_each_other_day_by_day() throws SQLException {
    database.execute(
        version("tables/c/x/2023-06-01.dmn", "[2023-06-01,2023-12-31]", "[2026-02-01,)"));
    database.execute(version("tables/c/x/2024-01-01.dmn", "[2024-01-01,)", "[2026-02-01,)"));
    assertThat(database.column("select path from rule_version where subject = 'tables/c/x'"))
        .hasSize(2);
  }

  @Test
  void a_path_has_one_content_at_a_time() {
    assertThatThrownBy(
            () ->
                database.execute(
                    version(
                        "tables/a/x/2024-01-01.dmn", "[2020-01-01,2020-12-31]", "[2026-02-01,)")))
        .hasMessageContaining("one_content_a_path");
  }

  @Test
  void what_was_known_at_a_publication_stays_known() {
    assertThatThrownBy(
            () -> database.execute(version("tables/b/2025-01-01.dmn", "[,]", "[2025-01-01,)")))
        .hasMessageContaining("would change what was known");
    assertThatThrownBy(
            () -> database.execute("insert into rulebook values ('2025-12-31', '" + ID + "')"))
        .hasMessageContaining("would change what was known");
  }

  @Test
  void a_content_has_its_own_hash() {
    assertThatThrownBy(() -> database.execute("insert into rule_content values ('abc', 'foo')"))
        .hasMessageContaining("rule_content_check");
  }

  private static String version(String path, String valid, String recorded) {
    var subject = path.substring(0, path.lastIndexOf('/'));
    return """
        insert into rule_version (path, subject, valid, recorded, sha256, origin)
        values ('%s', '%s', '%s', '%s', '%s', 'SHIPPED')
        """
        .formatted(path, subject, valid, recorded, HASH);
  }

  private static String supersede(String day) {
    return "update rule_version set recorded = tstzrange(lower(recorded), '"
        + day
        + "') where subject = 'tables/b/x'";
  }
}
