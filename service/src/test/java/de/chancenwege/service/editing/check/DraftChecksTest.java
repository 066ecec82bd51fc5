package de.chancenwege.service.editing.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.background.BackgroundThreads;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several editors ask for checks at once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftChecksTest {
  private static final String PATH = "tables/leistungen/bafoeg-alter/2022-08-01.dmn";

  @Inject DraftChecks checks;
  @Inject Drafts drafts;
  @Inject ActiveRulebook active;

  private Draft draft;

  @BeforeEach
  void a_correction_is_begun() {
    var file =
        active.rulebook().files().stream()
            .filter(known -> known.path().equals(PATH))
            .findFirst()
            .orElseThrow();
    draft = drafts.begin(DraftKind.CORRECTION, file, file, "anna");
  }

  @AfterEach
  void it_is_given_up() {
    drafts.discard(draft.id(), "anna");
  }

  private Draft with(String title) {
    var text = draft.file().text().replaceFirst("Titel: .*", "Titel: " + title);
    return draft.saying(new RuleFile(draft.path(), text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void each_content_is_checked_once_however_many_ask_at_once() {
    var contents = Stream.of("Eins.", "Zwei.", "Drei.", "Vier.", "Fünf.").map(this::with).toList();
    var threads = BackgroundThreads.all("checks");
    var asked =
        IntStream.range(0, 15)
            .mapToObj(i -> contents.get(i % contents.size()))
            .map(content -> CompletableFuture.supplyAsync(() -> checks.check(content), threads))
            .toList();
    var checked = asked.stream().map(CompletableFuture::join).toList();
    BackgroundThreads.stop(threads);

    assertThat(checked).extracting(Checked::issues).containsOnly(List.of());
    assertThat(checked.stream().map(System::identityHashCode).distinct()).hasSize(5);
    assertThat(contents).allMatch(content -> checked.contains(checks.check(content)));
  }
}
