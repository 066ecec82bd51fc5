package de.chancenwege.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row says about itself, and why it is refused. */
class NotesRefusalTest {

  private static Book small(String from, String to) {
    return Library.small().replace(from, to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";", "Hausordnung", "Hausordnung Nr. 4; Aushang"})
  void a_row_names_its_norm_with_a_number(String basis) {
    assertThat(small("Hausordnung Nr. 4 | Mit", basis + " | Mit").faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte Rechtsgrundlage:"
                + " Die Rechtsgrundlage fehlt oder nennt keine Vorschrift."
                + " Bitte die Norm bis auf Satz und Nummer angeben.");
  }

  @Test
  void a_row_gives_its_reason() {
    assertThat(small("Mit 18 ist man erwachsen.", "").faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte Begründung: Die Begründung fehlt."
                + " Bitte einen einfachen deutschen Satz schreiben.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v", "X", "V ?"})
  void a_row_says_how_sure_it_is(String certainty) {
    assertThat(small("erwachsen. | V", "erwachsen. | " + certainty).faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte Sicherheit: Die Sicherheit „%s“ gibt es nicht."
                    .formatted(certainty)
                + " Erlaubt sind V, V?, S, M.");
  }

  @Test
  void a_flag_must_be_known() {
    assertThat(small("erwachsen. | V", "erwachsen. | V | PB-GAST PB-GASST Fragen.").faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte Hinweis: Der Schlüssel „PB-GASST“ ist nicht bekannt."
                + " Meinten Sie PB-GAST? Alle Schlüssel stehen in vocabulary/pruefbedarf.csv.");
  }
}
