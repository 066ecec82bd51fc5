package de.chancenwege.service.advice.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days and moments as they come in bodies. */
final class Moments {
  /** Dates far beyond any case; arithmetic on them stays within four digits of the year. */
  private static final int FIRST_YEAR = 1970;

  private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

  private Moments() {}

  /** A day of which there is an answer. */
  static Optional<LocalDate> day(JsonNode node, String pointer, LocalDate first, Faults faults) {
    var day = date(node, pointer, faults);
    if (day.filter(d -> d.isBefore(first) || d.isAfter(LAST_DAY)).isPresent()) {
      faults.outOfRange(pointer, first + " to " + LAST_DAY);
    }
    return day;
  }

  static Optional<Instant> instant(JsonNode node, String pointer, Faults faults) {
    try {
      var moment = OffsetDateTime.parse(node.asText());
      if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_DAY.getYear()) {
        faults.outOfRange(pointer, FIRST_YEAR + " to " + LAST_DAY.getYear());
        return Optional.empty();
      }
      return Optional.of(moment.toInstant());
    } catch (DateTimeParseException e) {
      faults.wrongType(pointer, "a moment with its offset, as 2026-11-23T10:00:00Z");
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(JsonNode node, String pointer, Faults faults) {
    if (!node.isTextual() || !node.textValue().matches("\\d{4}-\\d{2}-\\d{2}")) {
      faults.wrongType(pointer, "a date as yyyy-MM-dd");
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(node.textValue()));
    } catch (DateTimeParseException e) {
      faults.impossibleDate(pointer);
      return Optional.empty();
    }
  }
}
