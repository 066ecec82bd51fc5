package de.chancenwege.service.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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

  @Test
  void a_day_is_split_without_zeros() {
    assertThat(DateParts.of(LocalDate.of(2026, 3, 1))).isEqualTo(new DateParts("1", "3", "2026"));
  }
}
