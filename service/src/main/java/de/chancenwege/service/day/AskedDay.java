package de.chancenwege.service.day;

import de.chancenwege.rules.facts.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a caller gave as the day of the answer, read in one way for bodies, addresses and pages. */
public sealed interface AskedDay {
  /** How a day is written. */
  Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Far beyond any case; arithmetic on days stays within four digits of the year. */
  LocalDate LAST = LocalDate.of(2200, 12, 31);

  /** What becomes of the day, or of what is wrong with it and what would be right. */
  <T> T fold(Function<LocalDate, T> day, BiFunction<Fault.Kind, String, T> refused);

  /** A day for which there is an answer. */
  record Covered(LocalDate day) implements AskedDay {
    @Override
    public <T> T fold(Function<LocalDate, T> taken, BiFunction<Fault.Kind, String, T> refused) {
      return taken.apply(day);
    }
  }

  /** No such day. */
  record Refused(Fault.Kind kind, String expected) implements AskedDay {
    @Override
    public <T> T fold(Function<LocalDate, T> taken, BiFunction<Fault.Kind, String, T> refused) {
      return refused.apply(kind, expected);
    }
  }

  /**
   * Reads a day.
   *
   * @param text as it was given
   * @param first first day that the rules cover
   */
  static AskedDay read(String text, LocalDate first) {
    if (!FORM.matcher(text).matches()) {
      return new Refused(Fault.Kind.WRONG_TYPE, "a date as yyyy-MM-dd");
    }
    try {
      return within(LocalDate.parse(text), first);
    } catch (DateTimeParseException e) {
      return new Refused(Fault.Kind.IMPOSSIBLE_DATE, "a day that exists, as yyyy-MM-dd");
    }
  }

  /** Whether a text is written as a day and there is no such day, as the 31st of February. */
  static boolean isNone(String text) {
    return read(text, LocalDate.MIN)
        .fold(day -> false, (kind, expected) -> kind == Fault.Kind.IMPOSSIBLE_DATE);
  }

  private static AskedDay within(LocalDate day, LocalDate first) {
    return day.isBefore(first) || day.isAfter(LAST)
        ? new Refused(Fault.Kind.OUT_OF_RANGE, first + " to " + LAST)
        : new Covered(day);
  }
}
