package de.chancenwege.service.editing.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.stop.Stops;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.Origin;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import de.chancenwege.service.rulebook.archive.RuleStore;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What another instance writes into the database is seen without a restart. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FollowerTest {
  private static final Duration SECONDS = Duration.ofSeconds(40);

  @Inject ActiveRulebook active;
  @Inject RuleStore store;
  @Inject RuleArchive archive;
  @Inject Stops stops;

  @Test
  void a_publication_of_another_instance_answers_here_within_seconds() {
    var before = active.rulebook();
    var other = longer(before);

    store.publish(other, Origin.SHIPPED, archive.latest());
    await().atMost(SECONDS).until(() -> active.rulebook().id().equals(other.id()));

    store.publish(before, Origin.SHIPPED, archive.latest());
    await().atMost(SECONDS).until(() -> active.rulebook().id().equals(before.id()));
    assertThat(archive.latest().orElseThrow().id()).isEqualTo(before.id().value());
  }

  @Test
  void a_stop_of_another_instance_flags_the_answers_here() {
    stops.stop("arbeit/duldung", "anna", "Urteil vom Montag");
    await().atMost(SECONDS).until(() -> flags().contains("UNTER_PRUEFUNG"));

    stops.lift("arbeit/duldung", "anna");
    await().atMost(SECONDS).until(() -> !flags().contains("UNTER_PRUEFUNG"));
  }

  @Test
  void a_stop_flags_what_rulebooks_of_the_past_answer_too() {
    var before = active.rulebook();
    var known = "\"knownAt\": \"" + Instant.now() + "\",";
    store.publish(longer(before), Origin.SHIPPED, archive.latest());
    stops.stop("arbeit/duldung", "anna", "Urteil vom Montag");
    await().atMost(SECONDS).until(() -> flags().contains("UNTER_PRUEFUNG"));
    assertThat(flags(known)).contains("UNTER_PRUEFUNG");

    stops.lift("arbeit/duldung", "anna");
    await().atMost(SECONDS).until(() -> !flags(known).contains("UNTER_PRUEFUNG"));
    store.publish(before, Origin.SHIPPED, archive.latest());
    await().atMost(SECONDS).until(() -> active.rulebook().id().equals(before.id()));
  }

  private static List<String> flags() {
    return flags("");
  }

  private static List<String> flags(String known) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"asOf": "2026-11-23", %s "routes": ["BESCHAEFTIGUNG"],
             "facts": {"aufenthaltsstatus": "DULDUNG_60A"}}
            """
                .formatted(known))
        .post("/api/v1/advice")
        .jsonPath()
        .getList("findings[0].flags", String.class);
  }

  /** The same law with one line more at the end of each list of questions. */
  private static Rulebook longer(Rulebook rulebook) {
    var files = rulebook.files().stream().map(FollowerTest::withOneLineMore).toList();
    return ((Loaded.Ready) Rulebook.restore(files)).rulebook();
  }

  private static RuleFile withOneLineMore(RuleFile file) {
    return file.path().startsWith("questions/")
        ? new RuleFile(file.path(), (file.text() + "\n").getBytes(StandardCharsets.UTF_8))
        : file;
  }
}
