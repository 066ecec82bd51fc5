package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.web.Bibliothek;
import org.junit.jupiter.api.Test;

class LegendTest {
  private static final Rulebook RULEBOOK = Bibliothek.RULEBOOK;

  private static String legend(String message) {
    return RULEBOOK.versions().stream()
        .filter(version -> version.folder().equals("leihe/ausleihe"))
        .findFirst()
        .map(version -> new Legend(version.content(), RULEBOOK).of(message))
        .orElseThrow();
  }

  @Test
  void codes_of_facts_and_answers_are_explained_once() {
    assertThat(legend("Es passt keine Zeile für mahnung OFFEN und mahnung BEZAHLT."))
        .isEqualTo("mahnung: Mahnung; OFFEN: noch offen; BEZAHLT: bezahlt");
  }

  @Test
  void a_message_without_codes_needs_no_legend() {
    assertThat(legend("Mahnungen sind offen. Bitte eine Zeile ergänzen.")).isEmpty();
  }
}
