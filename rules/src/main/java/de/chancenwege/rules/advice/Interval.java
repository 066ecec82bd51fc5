package de.chancenwege.rules.advice;

import de.chancenwege.rules.facts.FactCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A time in which the law says the same about a route on every day.
 *
 * @param from the first day
 * @param to the last day; absent if nothing changes until the end of the timeline
 * @param level how open the route is
 * @param latest last day of the route or for an application, where the law sets one
 * @param waitEnds the day on which a wait ends that closes the route whatever is missing
 * @param because the rows that decided
 * @param missing facts that are unknown and decide
 * @param reasons what changed on the first day, in German; empty for the first interval
 */
public record Interval(
    LocalDate from,
    Optional<LocalDate> to,
    Level level,
    Optional<LocalDate> latest,
    Optional<LocalDate> waitEnds,
    List<RowHit> because,
    List<FactCode> missing,
    List<String> reasons) {
  public Interval {
    because = List.copyOf(because);
    missing = List.copyOf(missing);
    reasons = List.copyOf(reasons);
  }

  /** Whether a finding says what this interval says. */
  public boolean says(Finding finding) {
    return level == finding.level()
        && latest.equals(finding.latest())
        && waitEnds.equals(finding.waitEnds())
        && because.equals(finding.because())
        && missing.equals(finding.missing());
  }
}
