package de.chancenwege.service.web.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a day stands in the picture. Every day is as wide as any other.
 *
 * @param from the first day
 * @param until the last day
 */
record Scale(LocalDate from, LocalDate until) {
  static final int WIDTH = 936;
  private static final double STEPS = 10;

  /** Left edge of a day; what lies outside is moved to the edge of the picture. */
  double start(LocalDate day) {
    var passed = Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(from, day)));
    return rounded((double) WIDTH * passed / days());
  }

  /** Right edge of a day. */
  double end(LocalDate day) {
    return start(day.plusDays(1));
  }

  boolean shows(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  static double rounded(double length) {
    return Math.round(length * STEPS) / STEPS;
  }

  private long days() {
    return ChronoUnit.DAYS.between(from, until) + 1;
  }
}
