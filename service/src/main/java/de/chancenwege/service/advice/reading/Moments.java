package de.chancenwege.service.advice.reading;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.rules.facts.Fault;
import de.chancenwege.service.day.AskedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days and moments as they come in bodies. */
final class Moments {
  private static final int FIRST_YEAR = 1970;

  private Moments() {}

  /** A day of which there is an answer. */
  static Optional<LocalDate> day(JsonNode node, String pointer, LocalDate first, Faults faults) {
    var text = node.isTextual() ? node.textValue() : "";
    return AskedDay.read(text, first)
        .fold(
            Optional::of,
            (kind, expected) -> {
              faults.at(pointer, kind, expected);
              return Optional.empty();
            });
  }

  static Optional<Instant> instant(JsonNode node, String pointer, Faults faults) {
    try {
      var moment = OffsetDateTime.parse(node.asText());
      if (moment.getYear() < FIRST_YEAR || moment.getYear() > AskedDay.LAST.getYear()) {
        faults.at(pointer, Fault.Kind.OUT_OF_RANGE, FIRST_YEAR + " to " + AskedDay.LAST.getYear());
        return Optional.empty();
      }
      return Optional.of(moment.toInstant());
    } catch (DateTimeParseException e) {
      faults.wrongType(pointer, "a moment with its offset, as 2026-11-23T10:00:00Z");
      return Optional.empty();
    }
  }
}
