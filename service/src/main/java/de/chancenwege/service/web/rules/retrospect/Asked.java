package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.service.day.AskedDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What is asked for, as it was typed; empty for today.
 *
 * @param day the day whose law is asked for
 * @param known the day whose rules are asked, or the moment, as links name it
 * @param time the time of that day
 */
public record Asked(String day, String known, String time) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** The day whose law is asked for, if it can be taken. */
  Optional<LocalDate> readDay(LocalDate first, LocalDate today) {
    return day.isEmpty()
        ? Optional.of(today)
        : AskedDay.read(day, first).fold(Optional::of, (kind, expected) -> Optional.empty());
  }

  /** The same as the fields of the form show it. */
  Asked inFields(ZoneId zone) {
    return Known.moment(known)
        .map(at -> at.atZone(zone))
        .map(at -> new Asked(day, at.toLocalDate().toString(), TIME.format(at)))
        .orElse(this);
  }
}
