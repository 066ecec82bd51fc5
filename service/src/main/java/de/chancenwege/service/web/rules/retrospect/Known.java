package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.service.day.AskedDay;
import de.chancenwege.service.web.wording.German;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The moment whose rules are asked. What was published within a day, a minute or a second was known
 * in it, for who names no smaller part of it.
 *
 * @param at the moment
 * @param german as people write it
 */
record Known(Instant at, String german) {
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,18}Z");
  private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d)?");
  private static final int WITH_SECONDS = 8;

  /** The moment, if it can be taken; nobody knows the rules of tomorrow. */
  static Optional<Known> read(Asked asked, Clock clock) {
    var now = clock.instant();
    var zone = clock.getZone();
    return MOMENT.matcher(asked.known()).matches()
        ? moment(asked.known()).filter(at -> !at.isAfter(now)).map(at -> of(at, zone))
        : day(asked, LocalDate.now(clock)).flatMap(day -> within(day, asked.time(), clock));
  }

  /** Exactly that moment. */
  private static Known of(Instant at, ZoneId zone) {
    return new Known(at, German.moment(at.atZone(zone)));
  }

  static Optional<LocalDate> day(Asked asked, LocalDate today) {
    return asked.known().isEmpty()
        ? Optional.of(today)
        : AskedDay.read(asked.known(), LocalDate.EPOCH)
            .<Optional<LocalDate>>fold(Optional::of, (kind, expected) -> Optional.empty())
            .filter(day -> !day.isAfter(today));
  }

  private static Optional<Known> within(LocalDate day, String time, Clock clock) {
    if (time.isEmpty()) {
      var end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
      return Optional.of(new Known(before(end), German.date(day)));
    }
    var unit = time.length() == WITH_SECONDS ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
    return time(time)
        .map(of -> day.atTime(of).atZone(clock.getZone()).withLaterOffsetAtOverlap())
        .filter(at -> !at.toInstant().isAfter(clock.instant()))
        .map(at -> new Known(before(at.toInstant().plus(1, unit)), German.moment(at)));
  }

  /** The last moment before another one, for the database. */
  static Instant before(Instant moment) {
    return moment.minus(1, ChronoUnit.MICROS);
  }

  static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return TIME.matcher(text).matches() ? Optional.of(LocalTime.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
