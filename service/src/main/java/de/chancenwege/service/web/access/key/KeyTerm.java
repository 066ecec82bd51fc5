package de.chancenwege.service.web.access.key;

import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * How long a key can be taken.
 *
 * @param days as it is sent
 * @param label the same in words, with its end
 */
public record KeyTerm(String days, String label) {
  /** For how many days a key can be taken. */
  static final List<String> DAYS = List.of("1", "7", "30", "90", "365");

  static List<KeyTerm> all(LocalDate today) {
    return DAYS.stream().map(days -> of(days, lastDay(days, today))).toList();
  }

  /** The day with the end of which it is over. */
  static LocalDate lastDay(String days, LocalDate today) {
    return today.plusDays(Integer.parseInt(days));
  }

  /** In words until when it is taken. */
  static String until(LocalDate lastDay) {
    return Wording.text("schluessel.bis").formatted(German.date(lastDay));
  }

  private static KeyTerm of(String days, LocalDate lastDay) {
    var words = days.equals("1") ? "schluessel.tag" : "schluessel.tage";
    return new KeyTerm(days, Wording.text(words).formatted(days, until(lastDay)));
  }
}
