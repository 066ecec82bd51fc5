package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A publication that is cut at any of its steps: the server ends the connection in the middle of a
 * statement, or at the commit, as it does for a program that was killed there.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InterruptedPublicationTest {
  /** Every table that a publication writes to, in the order of the statements. */
  private static final List<String> STEPS =
      List.of(
          "rule_content",
          "rule_version",
          "rulebook",
          "rule_submission",
          "rule_draft",
          "rule_event");

  private static final String TABLE = "arbeit/gestattung";

  @Inject Accounts accounts;
  @Inject Sql sql;
  @Inject ActiveRulebook active;
  @Inject RuleArchive archive;

  private Workshop anna;
  private Workshop bernd;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "freigabe");
    sql.run(
        """
        create or replace function cut() returns trigger language plpgsql as $$
        begin
          perform pg_terminate_backend(pg_backend_pid());
          return new;
        end
        $$
        """);
  }

  @AfterEach
  void nothing_is_cut_any_more() {
    sql.run("drop function cut() cascade");
  }

  @Test
  void the_rules_are_those_before_or_those_after_and_whole() {
    var before = active.rulebook().id().value();
    var draft = submitted("2041");

    assertCutAnywhere(draft, before);

    assertThat(approve(draft)).isEqualTo(303);
    var after = active.rulebook().id().value();
    assertThat(after).isNotEqualTo(before);
    assertThat(restarted()).isEqualTo(after);

    var withdrawal = withdrawal("2041");
    assertCutAnywhere(withdrawal, after);
    assertThat(approve(withdrawal)).isEqualTo(303);
    assertThat(active.rulebook().id().value()).isEqualTo(before);
    assertThat(restarted()).isEqualTo(before);
  }

  /** Wherever the approval of the draft is cut, the rulebook stays. */
  private void assertCutAnywhere(String draft, String rulebook) {
    for (var table : STEPS) {
      cutAt(table, "create trigger cut before insert or update on %s");
      assertOld(rulebook, table, approve(draft));
    }
    cutAt("rulebook", "create constraint trigger cut after insert on %s initially deferred");
    assertOld(rulebook, "commit", approve(draft));
  }

  private void cutAt(String table, String trigger) {
    sql.run(trigger.formatted(table) + " for each row execute function cut()");
  }

  private void assertOld(String before, String step, int status) {
    assertThat(status).as(step).isEqualTo(503);
    STEPS.forEach(table -> sql.run("drop trigger if exists cut on " + table));
    assertThat(active.rulebook().id().value()).as(step).isEqualTo(before);
    assertThat(restarted()).as(step).isEqualTo(before);
  }

  /** Id of what a program that starts now reads, whole, from the database. */
  private String restarted() {
    var latest = archive.newest().orElseThrow();
    var rulebook = ((Loaded.Ready) Rulebook.restore(archive.files(latest))).rulebook();
    assertThat(rulebook.id().value()).isEqualTo(latest.id());
    return latest.id();
  }

  private int approve(String draft) {
    return bernd.approve(draft).statusCode();
  }

  private String submitted(String year) {
    var draft =
        anna.begin(
            TABLE, "2026-06-12", Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", year));
    return submit(draft);
  }

  private String withdrawal(String year) {
    return submit(anna.begin(TABLE, year + "-03-01", Map.of("art", "WITHDRAWAL")));
  }

  private String submit(String draft) {
    var why = Map.of("grund", "Gesetz geändert", "quelle", "BGBl. 2041 I Nr. 1");
    assertThat(anna.review(draft, "einreichen", why).statusCode()).isEqualTo(303);
    return draft;
  }
}
