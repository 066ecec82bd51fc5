package de.chancenwege.service.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDayTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 8, 6);

  @ParameterizedTest
  @ValueSource(strings = {"2019-08-06", "2024-02-29", "2200-12-31"}) // first, leap day, last
  void a_covered_day_is_taken(String text) {
    assertThat(AskedDay.read(text, FIRST)).isEqualTo(new AskedDay.Covered(LocalDate.parse(text)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "heute, wrong-type, a date as yyyy-MM-dd",
    "'', wrong-type, a date as yyyy-MM-dd",
    "+2026-11-23, wrong-type, a date as yyyy-MM-dd",
    "26-11-23, wrong-type, a date as yyyy-MM-dd",
    "2026-11-23T10:00, wrong-type, a date as yyyy-MM-dd",
    "2026-02-30, impossible-date, 'a day that exists, as yyyy-MM-dd'",
    "2023-02-29, impossible-date, 'a day that exists, as yyyy-MM-dd'", // no leap year
    "2019-08-05, out-of-range, 2019-08-06 to 2200-12-31", // the day before
    "2201-01-01, out-of-range, 2019-08-06 to 2200-12-31", // the day after
  })
  void anything_else_is_refused_with_what_would_be_right(
      String text, String kind, String expected) {
    var told = AskedDay.read(text, FIRST).fold(day -> "", (fault, right) -> fault.code() + right);
    assertThat(told).isEqualTo(kind + expected);
  }

  @Test
  void arabic_digits_are_no_date() {
    assertThat(AskedDay.read("٢٠٢٦-١١-٢٣", FIRST)).isInstanceOf(AskedDay.Refused.class);
  }
}
