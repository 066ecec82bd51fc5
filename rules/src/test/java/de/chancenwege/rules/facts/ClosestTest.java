package de.chancenwege.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {

  private static final List<String> WORDS =
      List.of("BUCH", "BUCHREGAL", "HEFT", "EI", "ZEITSCHRIFT");

  @ParameterizedTest
  @CsvSource({
    "BUCH, BUCH",
    "buch, BUCH",
    "BUHC, BUCH", // two changes
    "BXXX, ", // three changes
    "BUCHREGLA, BUCHREGAL",
    "ZEITSCHRFT, ZEITSCHRIFT",
    "EX, EI", // one letter left
    "XX, ", // no letter left
    "'', ",
    "WAL, "
  })
  void the_word_with_the_fewest_changes_was_meant(String given, @Nullable String meant) {
    assertThat(Closest.to(given, WORDS).orElse(null)).isEqualTo(meant);
  }

  @Test
  void signs_between_the_letters_tell_nothing() {
    assertThat(Closest.to("Karte § 1y", List.of("KARTE_1A", "Karte"))).contains("KARTE_1A");
    assertThat(Closest.to("§ – ", List.of("KARTE_1A", "§"))).isEmpty();
  }

  @Test
  void of_two_words_equally_near_none_was_meant() {
    assertThat(Closest.to("KARTE_1Y", List.of("KARTE_1A", "KARTE_1B"))).isEmpty();
    assertThat(Closest.to("KARTE_1A", List.of("KARTE_1A", "KARTE_1B"))).contains("KARTE_1A");
    assertThat(Closest.to("Karte § 1a", List.of("KARTE_1A", "Karte 1a"))).contains("KARTE_1A");
  }

  @Test
  void nothing_is_near_where_nothing_is_known() {
    assertThat(Closest.to("BUCH", List.of())).isEmpty();
  }

  @Test
  void a_text_that_is_far_too_long_is_not_compared() {
    assertThat(Closest.to("X".repeat(81), List.of("X".repeat(81)))).isEmpty();
    assertThat(Closest.to("X".repeat(80), List.of("X".repeat(80)))).isPresent();
  }
}
