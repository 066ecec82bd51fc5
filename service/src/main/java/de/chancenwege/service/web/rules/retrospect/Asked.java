package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.service.day.AskedDay;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The two days that are asked for, as they were typed; empty for today.
 *
 * @param day the day whose law is asked for
 * @param known the day whose rules are asked
 */
public record Asked(String day, String known) {

  /** The day whose law is asked for, if it can be taken. */
  Optional<LocalDate> readDay(LocalDate first, LocalDate today) {
    return day.isEmpty() ? Optional.of(today) : read(day, first);
  }

  /** The day whose rules are asked, if it can be taken; nobody knows the rules of tomorrow. */
  Optional<LocalDate> readKnown(LocalDate today) {
    return known.isEmpty()
        ? Optional.of(today)
        : read(known, LocalDate.EPOCH).filter(read -> !read.isAfter(today));
  }

  private static Optional<LocalDate> read(String typed, LocalDate first) {
    return AskedDay.read(typed, first).fold(Optional::of, (kind, expected) -> Optional.empty());
  }
}
