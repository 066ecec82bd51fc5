package de.chancenwege.service.web.editing.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.web.Bibliothek;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListWordingsTest {
  private static Optional<String> told(String path, String before, String after) {
    var file =
        Bibliothek.files().stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
    assertThat(file.text()).contains(before);
    var text = file.text().replace(before, after);
    var changed = new RuleFile(path, text.getBytes(StandardCharsets.UTF_8));
    var next = (Loaded.Ready) Bibliothek.RULEBOOK.revise(List.of(changed), Set.of());
    return ListWordings.of(
        Replacement.between(Bibliothek.RULEBOOK, next.rulebook(), LocalDate.of(2026, 11, 23)));
  }

  @Test
  void texts_that_change_are_told_with_their_entry_and_column() {
    assertThat(told("questions/fakten.csv", "Welche Karte hat die Person?;Karte", "Karte?;Ausweis"))
        .contains("In Listen ändern sich nur Texte: Fragen, „Ausweis“ (Frage, Bezeichnung).");
    assertThat(told("vocabulary/staaten.csv", "Aland", "Alandia"))
        .contains("In Listen ändern sich nur Texte: Staaten, „Alandia“ (Bezeichnung).");
  }

  @Test
  void what_is_more_than_a_text_is_told_too() {
    assertThat(told("questions/fakten.csv", "Jahre;ZEIT", "Jahre;NEIN"))
        .contains("In Listen ändert sich: Fragen, „Alter“ (Wer es ändern kann).");
    assertThat(told("vocabulary/pruefbedarf.csv", "PB-GAST;", "PB-NEU;Neues;Was?;Haus\nPB-GAST;"))
        .contains("In Listen ändert sich: Offene Rechtsfragen, „Neues“ (neu).");
  }

  @Test
  void of_many_entries_only_the_first_are_told() {
    assertThat(told("questions/fakten.csv", ";Person;", ";Mensch;").orElseThrow())
        .startsWith("In Listen ändern sich nur Texte: Fragen, „Alter“ (Gruppe); ")
        .doesNotContain("weitere");
    assertThat(told("questions/fakten.csv", "?;", "??;").orElseThrow())
        .endsWith("; dazu 3 weitere.");
  }

  @Test
  void nothing_is_told_of_lists_that_say_the_same() {
    assertThat(told("vocabulary/staaten.csv", "Aland", "Aland")).isEmpty();
  }
}
