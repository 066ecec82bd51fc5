package de.chancenwege.service.web.rules;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.day.AskedDay;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.DayFault;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a table is asked for, as it was typed.
 *
 * @param day the day for which a version is looked for, empty for today
 * @param from first day of the one version to compare, empty if none
 * @param to first day of the other
 */
public record TableChoice(String day, String from, String to) {

  boolean comparesVersions() {
    return !from.isEmpty() || !to.isEmpty();
  }

  /** The day, if it can be taken. */
  Optional<LocalDate> readDay(LocalDate first, LocalDate today) {
    return day.isEmpty()
        ? Optional.of(today)
        : AskedDay.read(day, first).fold(Optional::of, (kind, expected) -> Optional.empty());
  }

  /** What is wrong with a day that cannot be taken. */
  String dayFault(LocalDate first) {
    return DayFault.text("regeln.fehler.tag", day, first, AskedDay.LAST);
  }

  /** What is wrong with the versions to compare, empty if nothing. */
  String comparisonFault(Subject subject) {
    if (!comparesVersions()) {
      return "";
    }
    if (subject.startingOn(from).isEmpty() || subject.startingOn(to).isEmpty()) {
      return Wording.text("regeln.fehler.fassung");
    }
    return from.equals(to) ? Wording.text("regeln.fehler.gleich") : "";
  }

  /** The older version to compare. */
  TableVersion older(Subject subject) {
    return version(subject, from.compareTo(to) < 0 ? from : to);
  }

  /** The newer version to compare. */
  TableVersion newer(Subject subject) {
    return version(subject, from.compareTo(to) < 0 ? to : from);
  }

  private static TableVersion version(Subject subject, String day) {
    return subject.startingOn(day).orElseThrow();
  }
}
