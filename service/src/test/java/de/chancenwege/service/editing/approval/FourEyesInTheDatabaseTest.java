package de.chancenwege.service.editing.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.service.rulebook.archive.EmptyArchive;
import de.chancenwege.service.rulebook.archive.TwoPeople;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a program does, or somebody at a console: nobody publishes alone. */
class FourEyesInTheDatabaseTest {
  private static final String DRAFT = "00000000-0000-0000-0000-000000000001";
  private static final String PATH = "tables/a/x/2024-01-01.dmn";

  @TempDir static Path folder;
  private static EmptyArchive database;

  @BeforeAll
  static void start() throws Exception {
    database = new EmptyArchive(folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  /** A draft that Anna began and Carla went on with. */
  @BeforeEach
  void a_draft_of_two() throws SQLException {
    database.reset();
    database.execute(TwoPeople.ACCOUNTS);
    database.execute(
        "insert into account (name, password_hash, roles, made_at)"
            + " values ('carla', '-', '{recht,freigabe}', now())");
    database.execute(content("foo") + ';' + content("bar"));
    database.execute(version(PATH, "foo", "SHIPPED", "2026-01-01"));
    database.execute(rulebook("2026-01-01"));
    database.execute(
        "insert into rule_draft (id, path, kind, base_path, base, created_by) select '%s', path,"
                .formatted(DRAFT)
            + " 'CORRECTION', path, sha256, 'anna' from rule_version");
    database.execute(saved(1, "anna", "foo"));
    database.execute(saved(2, "carla", "bar"));
    database.execute("update rule_draft set revision = 2");
  }

  private static String content(String text) {
    return "insert into rule_content values (encode(sha256('%1$s'), 'hex'), '%1$s')"
        .formatted(text);
  }

  private static String version(String path, String text, String origin, String day) {
    return """
        insert into rule_version (path, subject, valid, recorded, sha256, origin)
        values ('%s', 'tables/a/x', '[2024-01-01,)', '[%s,)', encode(sha256('%s'), 'hex'), '%s')
        """
        .formatted(path, day, text, origin);
  }

  private static String rulebook(String day) {
    return "insert into rulebook values ('%s', 'sha256:' || repeat('a', 64))".formatted(day);
  }

  private static String saved(int number, String account, String text) {
    return """
        insert into rule_draft_revision (draft, number, previous, saved_by, content)
        values ('%s', %d, 0, '%s', '%s')
        """
        .formatted(DRAFT, number, account, text);
  }

  private static String submission(String authors, String by) {
    return """
        insert into rule_submission (draft, revision, authors, submitted_by, reason, source)
        values ('%s', 2, '%s', '%s', 'r', 's')
        """
        .formatted(DRAFT, authors, by);
  }

  private static String approval(String by, String day) {
    return """
        update rule_submission
           set decision = 'APPROVED', decided_by = '%s', decided_at = now(), effect = '{}',
               published_at = '%s'
         where decision is null
        """
        .formatted(by, day);
  }

  private static String supersede(String day) {
    return "update rule_version set recorded = tstzrange(lower(recorded), '%s')".formatted(day)
        + " where upper_inf(recorded)";
  }

  /** All that a publication does, in one transaction. */
  private static String publication(String path, String text) {
    return String.join(
        ";",
        supersede("2026-02-01"),
        version(path, text, "APPROVED", "2026-02-01"),
        rulebook("2026-02-01"),
        approval("bernd", "2026-02-01"),
        "update rule_draft set state = 'PUBLISHED'");
  }

  private static void assertRefused(String command, String message) {
    assertThatThrownBy(() -> database.execute(command))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "{anna};anna", // without Carla, who saved
        "{carla};carla", // without Anna, who began
        "{anna,carla};bernd", // without the one who submits
        "{anna,carla,zoe};anna", // with somebody invented
        "{anna,carla,bernd};anna", // with somebody who did nothing
        "{anna,carla,NULL};anna",
        "{zoe};anna",
        "{};anna",
      })
  void the_authors_are_who_saved_and_who_submits(String authors, String by) {
    assertRefused(submission(authors, by), "its authors are all who saved the draft");
  }

  @Test
  void the_authors_stay_as_they_are() throws SQLException {
    database.execute(submission("{anna,carla}", "anna"));
    assertRefused("update rule_submission set authors = '{anna}'", "nothing else changed");
    assertRefused("update rule_submission set submitted_by = 'carla'", "nothing else changed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zoe", "ANNA", "anna "})
  void who_works_on_rules_has_an_account(String name) throws SQLException {
    assertRefused(saved(3, name, "bar"), "saved_by_an_account");
    assertRefused(submission("{anna,carla,\"" + name + "\"}", name), "submitted_by_an_account");
    database.execute(submission("{anna,carla}", "anna"));
    assertRefused(approval(name, "2026-01-01"), "decided_by_an_account");
    assertRefused("delete from account where name = 'carla'", "saved_by_an_account");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decision, decided_by, decided_at, published_at, effect;"
            + "'APPROVED', 'bernd', now(), '2026-01-01', '{}'",
        "decision, decided_by, decided_at;'SENT_BACK', 'bernd', now()",
        "effect;'{}'",
        "without_effect;'eilig'",
      })
  void no_submission_begins_as_decided(String columnsAndValues) {
    var more = columnsAndValues.split(";", 2);
    assertRefused(
        submission("{anna,carla}", "anna")
            .replace("source)", "source, " + more[0] + ")")
            .replace("'s')", "'s', " + more[1] + ")"),
        "it begins without a decision");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUBLISHED", "SUBMITTED", "DISCARDED"})
  void no_draft_begins_as_anything_but_one_that_is_edited(String state) {
    assertRefused(
        """
        insert into rule_draft (path, kind, state, base_path, base, created_by)
        select 'tables/b', kind, '%s', path, base, 'anna' from rule_draft
        """
            .formatted(state),
        "a draft begins as one that is edited");
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna", "carla"})
  void the_same_account_is_not_called_another_one(String author) throws SQLException {
    database.execute(submission("{anna,carla}", "anna"));
    assertRefused(approval(author, "2026-01-01"), "nobody approves what they wrote or submitted");
  }

  @Test
  void nothing_is_called_approved_law_that_nobody_approved() throws SQLException {
    var law = supersede("2026-02-01") + ';' + version(PATH, "bar", "APPROVED", "2026-02-01");
    assertRefused(law, "nobody has approved this content");
    database.execute(submission("{anna,carla}", "anna"));
    assertRefused(law + ';' + rulebook("2026-02-01"), "nobody has approved this content");
    assertRefused(publication(PATH, "foo"), "nobody has approved this content");
    assertRefused(
        publication("tables/a/x/2025-01-01.dmn", "bar"), "nobody has approved this content");
  }

  @Test
  void what_two_have_worked_on_and_a_third_approves_becomes_law() throws SQLException {
    database.execute(submission("{carla,anna}", "anna"));
    database.execute(publication(PATH, "bar"));
    assertThat(database.column("select origin from rule_version where upper_inf(recorded)"))
        .containsExactly("APPROVED");
    // Its days may change with what is published beside it, and it is approved as before.
    database.execute(
        supersede("2026-03-01")
            + ';'
            + version(PATH, "bar", "APPROVED", "2026-03-01")
            + ';'
            + rulebook("2026-03-01"));
    database.execute(supersede("2026-04-01") + ';' + rulebook("2026-04-01"));
    assertRefused(
        version(PATH, "bar", "APPROVED", "2026-05-01"), "nobody has approved this content");
  }

  @Test
  void what_older_programs_stored_stays_and_goes_on() throws SQLException {
    database.execute("drop schema public cascade; create schema public");
    database.migrate("13");
    database.execute(TwoPeople.ACCOUNTS);
    database.execute(content("foo") + ';' + content("bar"));
    database.execute(version(PATH, "foo", "APPROVED", "2026-01-01"));
    database.execute(rulebook("2026-01-01"));
    database.execute(
        "insert into rule_draft (id, path, kind, base_path, base, created_by) select '%s', path,"
                .formatted(DRAFT)
            + " 'CORRECTION', path, sha256, 'anna' from rule_version");
    database.execute(saved(1, "gone", "foo"));
    database.execute(saved(2, "anna", "bar"));
    database.execute("update rule_draft set revision = 2, state = 'SUBMITTED'");
    database.execute(submission("{anna,gone}", "bernd"));
    database.execute(
        "update rule_submission set decision = 'SENT_BACK', decided_by = 'Bernd ',"
            + " decided_at = now()");
    database.execute(submission("{anna,gone}", "carla"));

    database.migrate("latest");
    assertThat(database.column("select coalesce(decided_by, '-') from rule_submission order by id"))
        .containsExactly("Bernd ", "-");
    database.execute(publication(PATH, "bar"));
    assertThat(database.column("select state from rule_draft")).containsExactly("PUBLISHED");
    assertThat(database.column("select origin from rule_version")).hasSize(2);
  }
}
