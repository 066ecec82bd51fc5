package de.chancenwege.service.advice.calendar;

import de.chancenwege.rules.advice.Level;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What happens to a route on a day: it begins, it ends, its wait ends, or it becomes otherwise. */
public final class TurnWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

  private TurnWords() {}

  /**
   * In German; nothing where a route that was closed only comes to be unclear.
   *
   * @param before how open it was on the day before
   * @param after how open it is from that day on
   */
  public static Optional<String> of(Level before, Level after, LocalDate day) {
    if (isOpen(after)) {
      return Optional.of(text("beginnt", DAY.format(day), word(after)));
    }
    if (isOpen(before)) {
      return Optional.of(text("endet", DAY.format(day.minusDays(1)), word(after)));
    }
    if (after != Level.KLAEREN) {
      return Optional.of(text("wird", DAY.format(day), word(after)));
    }
    return before == Level.NOCH_NICHT
        ? Optional.of(text("gewartet", DAY.format(day.minusDays(1)), word(after)))
        : Optional.empty();
  }

  private static String text(String key, String day, String level) {
    return LevelWords.text("zeitleiste." + key).formatted(day, level);
  }

  private static String word(Level level) {
    return LevelWords.text("zeitleiste.stufe." + level);
  }

  private static boolean isOpen(Level level) {
    return switch (level) {
      case FREI, ANSPRUCH, SOLL, ERMESSEN, PLATZ -> true;
      case NOCH_NICHT, REGEL_NICHT, AUSGESETZT, NICHT_MOEGLICH, BEENDET, KLAEREN -> false;
    };
  }
}
