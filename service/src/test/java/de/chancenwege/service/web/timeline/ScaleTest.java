package de.chancenwege.service.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScaleTest {
  /** A leap year: one day is 936 / 366 wide. */
  private static final Scale LEAP = new Scale(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31));

  @Test
  void the_first_day_begins_on_the_left_and_the_last_ends_on_the_right() {
    assertThat(LEAP.start(LEAP.from())).isZero();
    assertThat(LEAP.end(LEAP.until())).isEqualTo(Scale.WIDTH);
  }

  @Test
  void a_day_ends_where_the_next_begins_also_at_the_end_of_a_month() {
    var last = LocalDate.of(2028, 1, 31);
    assertThat(LEAP.end(last)).isEqualTo(LEAP.start(LocalDate.of(2028, 2, 1)));
  }

  @Test
  void the_29th_of_february_has_a_place_of_its_own() {
    var leapDay = LocalDate.of(2028, 2, 29);
    assertThat(LEAP.start(leapDay)).isEqualTo(150.9);
    assertThat(LEAP.start(leapDay)).isGreaterThan(LEAP.start(leapDay.minusDays(1)));
    assertThat(LEAP.end(leapDay)).isEqualTo(LEAP.start(LocalDate.of(2028, 3, 1)));
  }

  @Test
  void what_lies_outside_is_moved_to_the_edge() {
    assertThat(LEAP.start(LocalDate.of(2027, 12, 31))).isZero();
    assertThat(LEAP.end(LocalDate.of(2029, 1, 1))).isEqualTo(Scale.WIDTH);
  }

  @Test
  void both_ends_are_shown_and_no_day_beyond() {
    assertThat(LEAP.shows(LEAP.from())).isTrue();
    assertThat(LEAP.shows(LEAP.until())).isTrue();
    assertThat(LEAP.shows(LEAP.from().minusDays(1))).isFalse();
    assertThat(LEAP.shows(LEAP.until().plusDays(1))).isFalse();
  }

  @Test
  void thirty_six_months_from_the_29th_of_february_end_on_the_28th() {
    var from = LocalDate.of(2028, 2, 29);
    var scale = new Scale(from, from.plusMonths(36));
    assertThat(scale.until()).isEqualTo(LocalDate.of(2031, 2, 28));
    assertThat(scale.end(scale.until())).isEqualTo(Scale.WIDTH);
  }
}
