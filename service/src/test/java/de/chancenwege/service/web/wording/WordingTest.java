package de.chancenwege.service.web.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Fault;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

  @ParameterizedTest
  @EnumSource(Level.class)
  void every_level_has_a_word_a_sentence_a_tone_and_an_icon(Level level) {
    Stream.of("", ".satz", ".ton", ".zeichen")
        .forEach(key -> assertThat(Wording.text("stufe." + level + key)).isNotBlank());
    assertThat(Wording.find("stufe." + level + ".recht")).isPresent();
  }

  @Test
  void no_two_levels_have_the_same_word() {
    var words = Arrays.stream(Level.values()).map(level -> Wording.text("stufe." + level));

    assertThat(words).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void every_certainty_has_a_word(Certainty certainty) {
    assertThat(Wording.word("sicherheit", certainty.code())).isNotEqualTo(certainty.code());
  }

  @ParameterizedTest
  @EnumSource(Obstacle.Kind.class)
  void every_kind_of_obstacle_has_a_word(Obstacle.Kind kind) {
    assertThat(Wording.text("hindernis." + kind)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(value = Fault.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN_FACT")
  void every_fault_of_every_type_has_a_text(Fault.Kind kind) {
    for (var type : possible(kind)) {
      var key = "fehler." + kind.code();
      var special = Wording.find(key + '.' + type.name().toLowerCase(java.util.Locale.ROOT));
      assertThat(special.or(() -> Wording.find(key))).as(key + ' ' + type).isPresent();
    }
  }

  private static FactType[] possible(Fault.Kind kind) {
    return switch (kind) {
      case OUT_OF_RANGE -> new FactType[] {FactType.DATE, FactType.INT, FactType.DECIMAL};
      case IMPOSSIBLE_DATE -> new FactType[] {FactType.DATE};
      default -> FactType.values();
    };
  }

  @Test
  void a_code_without_a_word_stands_for_itself() {
    assertThat(Wording.word("zustaendig", "THEKE")).isEqualTo("THEKE");
  }

  @Test
  void a_missing_text_is_told_with_its_key() {
    assertThatThrownBy(() -> Wording.text("gibt.es.nicht")).hasMessageContaining("gibt.es.nicht");
  }
}
