package de.chancenwege.service.day;

import de.chancenwege.rules.facts.Fault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A moment as a caller gives it, with its offset. */
public final class AskedMoment {
  private static final int FIRST_YEAR = 1970;

  private AskedMoment() {}

  /**
   * Reads a moment.
   *
   * @param refused hears what is wrong with it and what would be right
   */
  public static Optional<Instant> read(String text, BiConsumer<Fault.Kind, String> refused) {
    try {
      var moment = OffsetDateTime.parse(text);
      if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= AskedDay.LAST.getYear()) {
        return Optional.of(moment.toInstant());
      }
      refused.accept(Fault.Kind.OUT_OF_RANGE, FIRST_YEAR + " to " + AskedDay.LAST.getYear());
    } catch (DateTimeParseException e) {
      refused.accept(Fault.Kind.WRONG_TYPE, "a moment with its offset, as 2026-11-23T10:00:00Z");
    }
    return Optional.empty();
  }
}
