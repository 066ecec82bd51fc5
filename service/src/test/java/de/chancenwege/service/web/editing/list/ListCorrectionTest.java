package de.chancenwege.service.web.editing.list;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.Origin;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import de.chancenwege.service.rulebook.archive.RuleStore;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While somebody edits a list, another program publishes it with another content. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListCorrectionTest {
  private static final String LIST = "vocabulary/kennzeichen.csv";
  private static final String PUBLIC = "/regeln/begriffe/kennzeichen";
  private static final String FIRST = "z0.1";
  private static final String SECOND = "z1.1";
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;
  @Inject RuleStore store;
  @Inject RuleArchive archive;

  private Workshop anna;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
  }

  private String begun() {
    return anna.beginList(PUBLIC, LIST);
  }

  /** A program with another list takes over. */
  private void publish(Rulebook rulebook) {
    store.publish(rulebook, Origin.SHIPPED, archive.latest());
    await().atMost(LONGEST).until(() -> active.rulebook().id().equals(rulebook.id()));
  }

  /** The same rules with another text of the first row. */
  private static Rulebook saying(Rulebook rulebook, String text) {
    var file =
        rulebook.files().stream()
            .filter(known -> known.path().equals(LIST))
            .findFirst()
            .orElseThrow();
    var other = file.text().replaceFirst("\\nPFLICHT;[^;]*;", "\nPFLICHT;" + text + ';');
    var changed = new RuleFile(LIST, other.getBytes(StandardCharsets.UTF_8));
    return ((Loaded.Ready) rulebook.revise(List.of(changed), Set.of())).rulebook();
  }

  @Test
  void a_draft_takes_over_what_was_published_elsewhere_and_keeps_its_own() {
    var before = active.rulebook();
    var draft = begun();
    var review = draft.replace("/liste/", "/entwurf/");
    var typed = Map.of(FIRST, "Von mir", SECOND, "Auch von mir", "aktion", "speichern");
    anna.send(draft, draft, typed).then().statusCode(303);
    publish(saying(before, "Von anderen"));

    anna.get(draft).then().body(containsString("Berichtigung übernehmen"));
    anna.send(draft, review + "/nachziehen", Map.of()).then().statusCode(303);
    anna.get(draft)
        .then()
        .body(not(containsString("Berichtigung übernehmen")))
        .body(containsString(">Von anderen</textarea>"))
        .body(containsString(">Auch von mir</textarea>"))
        .body(containsString("Beim Übernehmen der Berichtigung: "))
        .body(containsString("„Von mir“"));
    anna.review(review, "verwerfen", Map.of()).then().statusCode(303);
    publish(before);
  }
}
