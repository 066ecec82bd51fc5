package de.chancenwege.service.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GermanTest {

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
}
