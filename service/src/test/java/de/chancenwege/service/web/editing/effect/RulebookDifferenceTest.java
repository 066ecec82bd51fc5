package de.chancenwege.service.web.editing.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.editing.draft.NewVersion;
import de.chancenwege.service.web.Bibliothek;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulebookDifferenceTest {
  private static final Rulebook LIBRARY = Bibliothek.RULEBOOK;

  private static Rulebook with(RuleFile file) {
    return ((Loaded.Ready) LIBRARY.revise(List.of(file), Set.of())).rulebook();
  }

  private static Rulebook withLaterLoan() {
    var loan =
        LIBRARY.versions().stream()
            .filter(version -> version.folder().equals("leihe/ausleihe"))
            .reduce((earlier, later) -> later)
            .map(TableVersion::content)
            .orElseThrow();
    var later = NewVersion.of(loan, LocalDate.of(2031, 5, 1));
    var text = later.text().replaceFirst("<text>\"ANSPRUCH\"</text>", "<text>\"ERMESSEN\"</text>");
    return with(new RuleFile(later.path(), text.getBytes(StandardCharsets.UTF_8)));
  }

  private static FileDiff only(Rulebook before, Rulebook after) {
    var files = new RulebookDifference(before, after).files();
    assertThat(files).hasSize(1);
    return files.get(0);
  }

  @Test
  void a_new_version_is_compared_with_the_one_before_it() {
    var file = only(LIBRARY, withLaterLoan());

    assertThat(file.title()).contains("01.05.2031");
    assertThat(file.kind()).isEqualTo("neu");
    assertThat(file.table().orElseThrow().after()).isEqualTo("01.05.2031");
    assertThat(file.table().orElseThrow().summary()).containsExactly("1 Zeile geändert");
  }

  @Test
  void one_that_is_gone_is_compared_with_what_counts_in_its_place() {
    var file = only(withLaterLoan(), LIBRARY);

    assertThat(file.kind()).isEqualTo("weggefallen");
    assertThat(file.table().orElseThrow().before()).isEqualTo("01.05.2031");
    assertThat(file.table().orElseThrow().summary()).containsExactly("1 Zeile geändert");
  }

  @Test
  void lists_are_compared_by_their_codes() {
    var list =
        LIBRARY.files().stream()
            .filter(file -> file.path().equals("questions/fakten.csv"))
            .findFirst()
            .orElseThrow();
    var text = list.text().replaceFirst("(?m)^(alter;[^;]*;)([^;]+);", "$1$2 heute;");
    var file =
        only(LIBRARY, with(new RuleFile(list.path(), text.getBytes(StandardCharsets.UTF_8))));

    assertThat(file.kind()).isEqualTo("geändert");
    assertThat(file.table()).isEmpty();
    assertThat(file.list().orElseThrow().rows()).hasSize(1);
  }

  @Test
  void equal_rulebooks_do_not_differ() {
    assertThat(new RulebookDifference(LIBRARY, LIBRARY).files()).isEmpty();
  }
}
