package de.chancenwege.service.web.handover;

import static de.chancenwege.service.web.handover.HandoverPages.saved;
import static de.chancenwege.service.web.handover.HandoverPages.upload;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.Origin;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import de.chancenwege.service.rulebook.archive.RuleStore;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A case comes back after other rules were published. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecheckPageTest {
  private static final String TABLE = "tables/arbeit/gestattung/2026-06-12.dmn";

  /** Up to the first way; its level stays, all others go. */
  private static final Pattern FIRST = Pattern.compile("(?s)(\"levels\" : \\{.*?\\}).*");

  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Inject ActiveRulebook active;
  @Inject RuleStore store;
  @Inject RuleArchive archive;

  private void publish(Rulebook rulebook) {
    store.publish(rulebook, Origin.SHIPPED, archive.latest());
    await().atMost(LONGEST).until(() -> active.rulebook().id().equals(rulebook.id()));
  }

  /** The same rules; of one version another day is told on which it was checked. */
  private static Rulebook checkedAgain(Rulebook rulebook) {
    var file =
        rulebook.files().stream()
            .filter(known -> known.path().equals(TABLE))
            .findFirst()
            .orElseThrow();
    var text = file.text().replaceAll("Geprüft am: [0-9-]+", "Geprüft am: 2026-11-22");
    var changed = new RuleFile(TABLE, text.getBytes(StandardCharsets.UTF_8));
    return ((Loaded.Ready) rulebook.revise(List.of(changed), Set.of())).rulebook();
  }

  @Test
  void the_rules_of_then_are_asked_again_and_the_changed_version_is_named() {
    var before = active.rulebook();
    var saved = FIRST.matcher(saved()).replaceFirst("$1}}");
    publish(checkedAgain(before));
    try {
      upload(saved)
          .statusCode(200)
          .body(containsString("Das Regelwerk ist ein anderes als damals."))
          .body(containsString("href=\"/regeln/arbeit/gestattung/2026-06-12\""))
          .body(containsString("Fassung ab 12.06.2026, geändert seit damals"))
          .body(containsString("Für diesen Fall hat sich nichts geändert."))
          .body(not(containsString("Das Regelwerk ist dasselbe")));
    } finally {
      publish(before);
    }
    upload(saved).body(containsString("Das Regelwerk ist dasselbe wie damals."));
  }
}
