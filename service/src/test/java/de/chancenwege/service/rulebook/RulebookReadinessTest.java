package de.chancenwege.service.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.rulebook.archive.Edition;
import de.chancenwege.service.rulebook.archive.EmptyArchive;
import de.chancenwege.service.rulebook.archive.Origin;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers, and what is told, where new rules cannot answer. */
class RulebookReadinessTest {
  private static final RuleFile NEWEST = FewRules.newest();
  private static final RuleFile REVISED = FewRules.checkedAgain(NEWEST, "2026-11-20");

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
  void health_tells_of_a_check_and_of_its_refusal() {
    Started.with(database, FewRules.files());
    var waiting = new ArrayDeque<Runnable>();
    var active = Started.with(database, FewRules.with(FewRules.broken(NEWEST)), waiting::add);
    active.check(() -> assertThat(health(active)).containsKey("checking"));
    assertThat(health(active)).containsOnlyKeys("id");

    Started.finish(waiting);
    assertThat(health(active)).containsOnlyKeys("id", "refused");
    assertThat(health(active).get("refused").toString()).contains("1 faults in rule files");
  }

  @Test
  void health_tells_of_rules_that_could_not_be_stored() throws SQLException {
    Started.with(database, FewRules.files());
    var waiting = new ArrayDeque<Runnable>();
    var active = Started.with(database, FewRules.with(REVISED), waiting::add);
    database.execute("alter table shipped_rules rename to gone");

    Started.finish(waiting);
    assertThat(health(active).get("refused").toString()).contains("could not be taken over");
    assertThat(active.rulebook().files()).contains(NEWEST).doesNotContain(REVISED);
    assertThat(newest().id()).isEqualTo(active.rulebook().id().value());
  }

  @Test
  void refused_rules_of_a_new_program_leave_the_stored_ones_answering() {
    Started.with(database, FewRules.files());
    var active = Started.with(database, FewRules.with(FewRules.broken(NEWEST)));
    assertThat(active.rulebook().files()).containsExactlyInAnyOrderElementsOf(FewRules.files());
    assertThat(active.trouble()).contains("1 faults in rule files");
    assertThat(database.archive().editions()).hasSize(1);
  }

  @Test
  void refused_rules_at_the_first_start_leave_nothing_to_answer_with() {
    var active = Started.with(database, FewRules.with(FewRules.broken(NEWEST)));
    assertThat(active.find()).isEmpty();
    assertThat(active.trouble()).contains("1 faults in rule files");
    assertThat(database.archive().editions()).isEmpty();
  }

  @Test
  void health_tells_of_what_another_instance_published_and_cannot_be_read_here()
      throws SQLException {
    var active = Started.with(database, FewRules.files());
    var before = active.rulebook();
    var next = ((Loaded.Ready) Rulebook.load(FewRules.with(REVISED))).rulebook();
    database.store().publish(next, Origin.SHIPPED, database.archive().latest());
    database.execute("alter table rule_content disable trigger user");
    database.execute("alter table rule_content drop constraint rule_content_check");
    database.execute(
        "update rule_content set content = 'torn' where sha256 = '" + REVISED.sha256() + "'");

    var published = new PublishedRulebooks(database.archive(), active);
    published.takeOverLatest();
    published.takeOverLatest();
    assertThat(active.rulebook()).isSameAs(before);
    assertThat(health(active).get("refused").toString()).contains("could not be taken over");
  }

  private static Edition newest() {
    return database.archive().newest().orElseThrow();
  }

  private static Map<String, Object> health(ActiveRulebook active) {
    return new RulebookReadiness(active).call().getData().orElseThrow();
  }
}
