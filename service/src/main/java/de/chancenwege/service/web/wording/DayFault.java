package de.chancenwege.service.web.wording;

import de.chancenwege.service.day.AskedDay;
import java.time.LocalDate;
import java.util.Arrays;

/** Why a day cannot be taken, in words. */
public final class DayFault {
  private DayFault() {}

  /**
   * The words.
   *
   * @param key key of the text for a day that is not within the limits, or not written as a day
   * @param typed what was typed
   * @param limits the days that this text names, in their order
   */
  public static String text(String key, String typed, LocalDate... limits) {
    return AskedDay.isNone(typed)
        ? Wording.text("fehler.impossible-date")
        : Wording.text(key).formatted(Arrays.stream(limits).map(German::date).toArray());
  }
}
