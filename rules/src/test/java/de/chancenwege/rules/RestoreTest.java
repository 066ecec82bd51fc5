package de.chancenwege.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.RuleFile;
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
  void another_rulebook_shares_what_is_the_same_and_answers_as_if_it_stood_alone() {
    var copies =
        Library.book().files().stream()
            .map(file -> new RuleFile(file.path(), file.content()))
            .toList();

    var other = ((Loaded.Ready) LOADED.restoreOther(copies)).rulebook();

    assertThat(other.id()).isEqualTo(LOADED.id());
    for (int i = 0; i < other.versions().size(); i++) {
      assertThat(other.versions().get(i).file()).isSameAs(LOADED.versions().get(i).file());
      assertThat(other.versions().get(i).content()).isSameAs(LOADED.versions().get(i).content());
    }
  }

  @Test
  void what_is_not_the_same_is_read_anew() {
    var changed = Library.small().files();

    var other = ((Loaded.Ready) LOADED.restoreOther(changed)).rulebook();
    var alone = ((Loaded.Ready) Rulebook.restore(changed)).rulebook();

    assertThat(other.id()).isEqualTo(alone.id()).isNotEqualTo(LOADED.id());
    assertThat(other.versions()).isEqualTo(alone.versions());
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
