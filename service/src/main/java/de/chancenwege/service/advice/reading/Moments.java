package de.chancenwege.service.advice.reading;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.service.day.AskedDay;
import de.chancenwege.service.day.AskedMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Days and moments as they come in bodies. */
final class Moments {
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
    return AskedMoment.read(node.asText(), (kind, right) -> faults.at(pointer, kind, right));
  }
}
