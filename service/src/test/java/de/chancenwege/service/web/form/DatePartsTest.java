package de.chancenwege.service.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePartsTest {

  @Test
  void one_digit_is_enough_for_day_and_month() {
    assertThat(new DateParts("1", "7", "2026").text()).isEqualTo("2026-07-01");
    assertThat(new DateParts("01", "07", "2026").text()).isEqualTo("2026-07-01");
  }

  @Test
  void three_empty_fields_are_no_date() {
    assertThat(new DateParts("", "", "").text()).isEmpty();
  }

  @Test
  void an_incomplete_date_is_not_taken_for_an_unknown_one() {
    assertThat(new DateParts("1", "", "2026").text()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.7.2026",
        "01.07.2026",
        "01072026",
        "1 7 2026",
        "1. 7. 2026",
        "1/7/2026",
        "1.7.26",
        "010726"
      })
  void a_whole_date_may_stand_in_the_first_field(String typed) {
    assertThat(DateParts.of(typed, "", "").text()).isEqualTo("2026-07-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10726", "1.7.", "2026", "1.7.2026 abends", "Juli"})
  void what_is_no_whole_date_stays_as_it_was_typed(String typed) {
    assertThat(DateParts.of(typed, "", "")).isEqualTo(new DateParts(typed, "", ""));
  }

  @ParameterizedTest
  @CsvSource({"00, 2000", "69, 2069", "70, 1970", "99, 1999", "7, 7", "026, 026", "2026, 2026"})
  void a_year_of_two_digits_is_one_of_which_people_speak(String typed, String year) {
    assertThat(DateParts.of("1", "7", typed).year()).isEqualTo(year);
  }

  @Test
  void a_whole_date_beside_a_month_is_not_guessed_at() {
    assertThat(DateParts.of("1.7.2026", "7", "")).isEqualTo(new DateParts("1.7.2026", "7", ""));
  }

  @Test
  void a_day_is_split_without_zeros() {
    assertThat(DateParts.of(LocalDate.of(2026, 3, 1))).isEqualTo(new DateParts("1", "3", "2026"));
  }
}
