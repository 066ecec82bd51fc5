package de.chancenwege.service.web.editing.desk;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Finds tables that nobody compared with the law for long. */
final class LawWatch {
  private LawWatch() {}

  /**
   * Those in force today whose day checked is older than that, the longest first.
   *
   * @param months after how many months they are to be compared again
   */
  static List<TableVersion> stale(Rulebook rulebook, LocalDate today, int months) {
    var limit = today.minusMonths(months);
    return rulebook.inForce(today).stream()
        .filter(version -> version.content().checkedOn().isBefore(limit))
        .sorted(Comparator.comparing(version -> version.content().checkedOn()))
        .toList();
  }
}
