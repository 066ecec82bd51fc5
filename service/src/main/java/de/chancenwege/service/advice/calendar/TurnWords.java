package de.chancenwege.service.advice.calendar;

import de.chancenwege.rules.advice.Interval;
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
  static Optional<String> of(Level before, Level after, LocalDate day) {
    if (after.isOpen()) {
      return Optional.of(text("beginnt", DAY.format(day), word(after)));
    }
    if (before.isOpen()) {
      return Optional.of(text("endet", DAY.format(day.minusDays(1)), word(after)));
    }
    if (after != Level.KLAEREN) {
      return Optional.of(text("wird", DAY.format(day), word(after)));
    }
    return before == Level.NOCH_NICHT ? Optional.of(waited(day)) : Optional.empty();
  }

  /**
   * In German, what happens on the first day of an interval; nothing where nobody would see a
   * difference. Also where a route has to be cleared before and after, the end of its wait is one.
   */
  public static Optional<String> of(Interval before, Interval next) {
    return before.level() == next.level()
        ? before
            .waitEnds()
            .filter(day -> day.equals(next.from()) && next.waitEnds().isEmpty())
            .map(TurnWords::waited)
        : of(before.level(), next.level(), next.from());
  }

  private static String waited(LocalDate day) {
    return text("gewartet", DAY.format(day.minusDays(1)), word(Level.KLAEREN));
  }

  private static String text(String key, String day, String level) {
    return LevelWords.text("zeitleiste." + key).formatted(day, level);
  }

  private static String word(Level level) {
    return LevelWords.text("zeitleiste.stufe." + level);
  }
}
