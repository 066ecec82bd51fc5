package de.chancenwege.service.editing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintTest {

  @Test
  void codes_in_front_are_flags_and_those_in_the_text_are_text() {
    assertThat(Hint.of("PFLICHT PB-HIST-2019/20 Siehe PB-XY."))
        .isEqualTo(new Hint(List.of("PFLICHT", "PB-HIST-2019/20"), "Siehe PB-XY."));
    assertThat(Hint.of("")).isEqualTo(new Hint(List.of(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PB-A", "PB-A PB-B", "Nur Text.", "PB-A PB-B Text, auch PB-C."})
  void what_is_read_is_written_as_it_was(String cell) {
    assertThat(Hint.of(cell).text()).isEqualTo(cell);
  }
}
