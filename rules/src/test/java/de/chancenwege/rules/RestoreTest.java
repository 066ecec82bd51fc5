package de.chancenwege.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rulebook that was accepted before and is made again without the checks. */
class RestoreTest {

  private static final Rulebook LOADED = Library.rulebook();
  private static final Rulebook RESTORED =
      ((Loaded.Ready) Rulebook.restore(Library.book().files())).rulebook();

  @Test
  void it_is_the_same_rulebook() {
    assertThat(RESTORED.id()).isEqualTo(LOADED.id());
    assertThat(RESTORED.routes()).isEqualTo(LOADED.routes());
    assertThat(RESTORED.versions()).isEqualTo(LOADED.versions());
    assertThat(RESTORED.coveredFrom()).isEqualTo(LOADED.coveredFrom());
  }

  @Test
  void it_gives_the_same_advice() {
    var cases =
        List.of(
            Library.facts(),
            Library.facts("ausweis", "GASTKARTE"),
            Library.facts("ausweis", "LESERAUSWEIS", "alter", 17, "mitgliedSeit", "2024-02-14"));
    for (var day : List.of(LocalDate.of(2024, 2, 15), LocalDate.of(2024, 6, 15))) {
      for (var facts : cases) {
        assertThat(RESTORED.advise(facts, day)).isEqualTo(LOADED.advise(facts, day));
      }
    }
  }

  @Test
  void files_that_cannot_be_read_are_refused_also_here() {
    var broken = Library.small().withBytes(Library.AGE, "Hallo".getBytes(StandardCharsets.UTF_8));

    assertThat(((Loaded.Refused) Rulebook.restore(broken.files())).issues())
        .singleElement()
        .asString()
        .startsWith(Library.AGE + ": Die Datei ist kein gültiges XML");
  }
}
