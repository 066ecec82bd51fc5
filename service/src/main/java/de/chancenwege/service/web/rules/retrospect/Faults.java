package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.service.day.AskedDay;
import de.chancenwege.service.web.wording.DayFault;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;

/**
 * What is wrong with the fields, each empty if nothing is.
 *
 * @param day the day whose law is asked for
 * @param known the day whose rules are asked
 * @param time the time of that day
 */
public record Faults(String day, String known, String time) {
  static final Faults NONE = new Faults("", "", "");

  /**
   * The faults.
   *
   * @param first the first day that the rules cover
   * @param isKnown whether the moment can be taken
   */
  static Faults of(Asked asked, LocalDate first, LocalDate today, boolean isKnown) {
    var isDayKnown = Known.day(asked, today).isPresent();
    return new Faults(
        asked.readDay(first, today).isPresent()
            ? ""
            : DayFault.text("regeln.fehler.tag", asked.day(), first, AskedDay.LAST),
        isKnown || isDayKnown ? "" : DayFault.text("regeln.fehler.wissen", asked.known(), today),
        isKnown || !isDayKnown ? "" : Wording.text("regeln.fehler.uhrzeit"));
  }
}
