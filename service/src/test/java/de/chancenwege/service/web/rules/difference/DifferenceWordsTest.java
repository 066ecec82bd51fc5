package de.chancenwege.service.web.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.web.Bibliothek;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferenceWordsTest {
  private static final String HINT = "PB-MAHNUNG Erst zahlen.";

  private static TableVersion version(Rulebook rulebook) {
    return rulebook.versions().stream()
        .filter(version -> version.file().text().contains("PB-MAHNUNG"))
        .findFirst()
        .orElseThrow();
  }

  /** What one change of the text shows, in words and as it is written. */
  private static CellDiff shown(String row, String before, String after) {
    var old = version(Bibliothek.RULEBOOK);
    var text = old.file().text();
    assertThat(text).contains(before);
    var at = text.indexOf(before, text.indexOf("id=\"" + row + '"'));
    var changed = text.substring(0, at) + after + text.substring(at + before.length());
    var file = new RuleFile(old.file().path(), changed.getBytes(StandardCharsets.UTF_8));
    var next = (Loaded.Ready) Bibliothek.RULEBOOK.revise(List.of(file), Set.of());
    var difference = DifferenceView.of(old, version(next.rulebook()), next.rulebook());
    return difference.decisions().get(0).rows().get(0).cells().get(0);
  }

  @Test
  void how_certain_a_row_is_is_told_in_words() {
    var cell = shown("L-3", "<text>S</text>", "<text>V</text>");

    assertThat(cell.name()).isEqualTo("Sicherheit");
    assertThat(cell.before()).isEqualTo("nach einer zweiten Quelle, nicht am Gesetzestext geprüft");
    assertThat(cell.after()).isEqualTo("am Gesetzestext geprüft");
    assertThat(cell.beforeFeel() + cell.afterFeel()).isEmpty();
  }

  @Test
  void an_open_question_is_told_with_its_code() {
    assertThat(shown("L-3", HINT, "PB-MAHNUNG Erst alles zahlen.").after())
        .isEqualTo("PB-MAHNUNG (Sperrt schon die erste Mahnung?) Erst alles zahlen.");
  }

  private static CellDiff values(String after) {
    var old = version(Bibliothek.RULEBOOK);
    var before = "\"KEINE\", \"OFFEN\", \"BEZAHLT\"";
    assertThat(old.file().text()).contains(before);
    var text = old.file().text().replace(before, after);
    var file = new RuleFile(old.file().path(), text.getBytes(StandardCharsets.UTF_8));
    var content = DmnReader.read(file).content().orElseThrow();
    var next = new TableVersion(file, content, Optional.empty());
    return DifferenceView.of(old, next, Bibliothek.RULEBOOK).lines().get(0);
  }

  @Test
  void of_allowed_values_those_are_told_that_go_and_come() {
    var changed = values("\"KEINE\", \"STRITTIG\", \"OFFEN\"");

    assertThat(changed.name()).contains("tMahnung", "wegfällt");
    assertThat(changed.before()).isEqualTo("bezahlt (BEZAHLT)");
    assertThat(changed.after()).isEqualTo("Strittig (STRITTIG)");
    assertThat(values("\"BEZAHLT\", \"KEINE\", \"OFFEN\"").before())
        .isEqualTo("KEINE, OFFEN, BEZAHLT");
  }

  @Test
  void a_value_is_told_without_its_code() {
    var cell = shown("L-14", "\"NEIN\"", "\"JA\"");

    assertThat(cell.before()).isEqualTo("nicht nötig");
    assertThat(cell.beforeFeel() + cell.afterFeel()).isEmpty();
  }
}
