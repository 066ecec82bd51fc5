package de.chancenwege.service.web.guided;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void while_questions_are_open_they_are_counted() {
    assertThat(new Progress(21, 6, 1).text())
        .isEqualTo("Von 21 Wegen sind 6 geklärt. Noch eine Frage kann etwas ändern.");
    assertThat(new Progress(21, 1, 1).text()).startsWith("Von 21 Wegen ist einer geklärt.");
    assertThat(new Progress(21, 6, 3).text()).endsWith("3 Fragen können etwas ändern.");
  }

  @Test
  void at_the_end_it_says_what_stays_open_for_want_of_answers() {
    assertThat(new Progress(21, 6, 0).text())
        .contains("15 Wege bleiben offen, weil Angaben fehlen")
        .doesNotContain("nichts ändern");
    assertThat(new Progress(21, 20, 0).text()).contains("Ein Weg bleibt offen");
    assertThat(new Progress(21, 21, 0).text())
        .endsWith("Weitere Fragen würden daran nichts ändern.");
  }
}
