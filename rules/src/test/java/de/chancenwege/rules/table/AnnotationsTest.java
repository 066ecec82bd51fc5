package de.chancenwege.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationsTest {

  private static Annotations hint(String hint) {
    return new Annotations("Nr. 1", "Darum.", "V", hint);
  }

  @Test
  void norms_are_separated_by_semicolons() {
    assertThat(new Annotations(" Nr. 1 Satz 2; ;Nr. 3 ", "", "", "").norms())
        .containsExactly("Nr. 1 Satz 2", "Nr. 3");
    assertThat(new Annotations("", "", "", "").norms()).isEmpty();
    assertThat(new Annotations("Nr. 1 (bis 2020; seit 2021 Nr. 2); Nr. 3", "", "", "").norms())
        .containsExactly("Nr. 1 (bis 2020; seit 2021 Nr. 2)", "Nr. 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PB-1 PB-2-A/B Erst fragen. | PB-1,PB-2-A/B | Erst fragen.
          PB-1, PB-1: Erst fragen.   | PB-1          | Erst fragen.
          Erst fragen (PB-1).        | PB-1          | Erst fragen (PB-1).
          PB-1                       | PB-1          | ''
          PFLICHT PB-1 Hingehen.     | PFLICHT,PB-1  | Hingehen.
          RUHT                       | RUHT          | ''
          PFLICHTEN kennen.          | ''            | PFLICHTEN kennen.
          Erst fragen.               | ''            | Erst fragen.
          """)
  void flags_come_first_in_a_hint_and_the_rest_is_advice(String hint, String flags, String advice) {
    assertThat(String.join(",", hint(hint).flags())).isEqualTo(flags);
    assertThat(hint(hint).advice()).isEqualTo(advice);
  }

  @Test
  void a_hint_of_ten_thousand_flags_is_read() {
    assertThat(hint("PB-1 ".repeat(10_000) + "Ende").advice()).isEqualTo("Ende");
  }
}
