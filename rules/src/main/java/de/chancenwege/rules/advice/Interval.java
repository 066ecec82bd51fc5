package de.chancenwege.rules.advice;

import de.chancenwege.rules.facts.FactCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param flags what is told about the rules themselves
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
    List<String> flags,
    List<String> reasons) {
  public Interval {
    because = List.copyOf(because);
    missing = List.copyOf(missing);
    flags = List.copyOf(flags);
    reasons = List.copyOf(reasons);
  }

  /** What a finding says, from a day on. */
  public static Interval of(Finding finding, LocalDate from, List<String> reasons) {
    return new Interval(
        from,
        Optional.empty(),
        finding.level(),
        finding.latest(),
        finding.waitEnds(),
        finding.because(),
        finding.missing(),
        finding.flagsOfRules(),
        reasons);
  }

  /** The same, until a last day. */
  public Interval until(LocalDate last) {
    return new Interval(
        from, Optional.of(last), level, latest, waitEnds, because, missing, flags, reasons);
  }

  /** The same with one more flag. */
  public Interval flagged(String flag) {
    var more = Stream.concat(flags.stream(), Stream.of(flag)).toList();
    return new Interval(from, to, level, latest, waitEnds, because, missing, more, reasons);
  }

  /** Whether a finding says what this interval says. */
  public boolean says(Finding finding) {
    return level == finding.level()
        && latest.equals(finding.latest())
        && waitEnds.equals(finding.waitEnds())
        && because.equals(finding.because())
        && missing.equals(finding.missing())
        && flags.equals(finding.flagsOfRules());
  }
}
