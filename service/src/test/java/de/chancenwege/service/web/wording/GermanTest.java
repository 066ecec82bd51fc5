package de.chancenwege.service.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanTest {

  @Test
  void days_in_a_text_are_written_as_people_write_them() {
    assertThat(German.dates("Gelesen am 2026-08-19, gilt ab 2026-06-12."))
        .isEqualTo("Gelesen am 19.08.2026, gilt ab 12.06.2026.");
    assertThat(German.dates("https://a.example/2026-08-19/x 12026-08-191")).doesNotContain("19.08");
  }

  @Test
  void dates_have_two_digits_for_day_and_month() {
    assertThat(German.date(LocalDate.of(2026, 3, 1))).isEqualTo("01.03.2026");
  }

  @Test
  void lists_end_with_und() {
    assertThat(German.list(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    assertThat(German.list(List.of("a", "b"))).isEqualTo("a und b");
    assertThat(German.list(List.of("a"))).isEqualTo("a");
    assertThat(German.list(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "§ 61 Abs. 2 AsylG, §\u00a061 Abs. 2 AsylG",
    "§§ 5 und 6, §§\u00a05 und 6",
    "Nr. 4, Nr. 4"
  })
  void the_sign_of_a_paragraph_stands_on_the_line_of_its_number(String norm, String written) {
    assertThat(German.norms(List.of(norm))).isEqualTo(written);
    assertThat(German.norms(List.of(norm, norm))).isEqualTo(written + "; " + written);
  }
}
