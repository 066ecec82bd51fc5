package de.chancenwege.service.advice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Level;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TurnWordsTest {
  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOCH_NICHT | ANSPRUCH | ab 01.02.2027 möglich (Anspruch)",
        "ERMESSEN | SOLL | ab 01.02.2027 möglich (in der Regel ja)",
        "KLAEREN | FREI | ab 01.02.2027 möglich (ohne Erlaubnis)",
        "SOLL | NICHT_MOEGLICH | endet am 31.01.2027; danach nicht mehr möglich",
        "PLATZ | KLAEREN | endet am 31.01.2027; danach neu zu klären",
        "NOCH_NICHT | KLAEREN | Wartezeit endet am 31.01.2027; dann zu klären",
        "NICHT_MOEGLICH | REGEL_NICHT | ab 01.02.2027 in der Regel nicht möglich",
      })
  void what_begins_and_what_ends_is_said(Level before, Level after, String words) {
    assertThat(TurnWords.of(before, after, DAY)).contains(words);
  }

  @ParameterizedTest
  @EnumSource(names = {"NICHT_MOEGLICH", "REGEL_NICHT"})
  void what_was_closed_and_only_becomes_unclear_is_not_told(Level before) {
    assertThat(TurnWords.of(before, Level.KLAEREN, DAY)).isEmpty();
  }

  @Test
  void every_level_has_words() {
    for (var level : Level.values()) {
      assertThat(TurnWords.of(Level.FREI, level, DAY).orElseThrow()).doesNotContain("zeitleiste.");
    }
  }
}
