package de.chancenwege.rules.effect;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RowHit;
import java.util.List;
import java.util.Optional;

/** How an answer about one route becomes another one, with what matters most first. */
public enum Shift {
  /** Closed before, open now. */
  OPENED,
  /** Open before, closed now. */
  CLOSED,
  /** Open or closed as before, but stronger. */
  STRONGER,
  /** Open or closed as before, but weaker. */
  WEAKER,
  /** As strong as before, but from or until another day. */
  MOVED,
  /** Something has to be cleared up first that was clear before. */
  UNSETTLED,
  /** What had to be cleared up is clear. */
  SETTLED,
  /** As strong as before, with another permit, consent or authority, or other facts missing. */
  TERMS,
  /** Only by other rows, norms or reasons. */
  REASON;

  /** What became of an answer; empty if nothing. A route that nobody speaks of is closed. */
  public static Optional<Shift> between(Optional<Finding> before, Optional<Finding> after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    var old = before.map(Finding::level).orElse(Level.NICHT_MOEGLICH);
    var next = after.map(Finding::level).orElse(Level.NICHT_MOEGLICH);
    if (old != next) {
      return Optional.of(ofLevels(old, next));
    }
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.of(REASON);
    }
    return withinLevel(before.get(), after.get());
  }

  private static Shift ofLevels(Level old, Level next) {
    if (next == Level.KLAEREN) {
      return UNSETTLED;
    }
    if (old == Level.KLAEREN) {
      return SETTLED;
    }
    if (old.isOpen() != next.isOpen()) {
      return next.isOpen() ? OPENED : CLOSED;
    }
    return next.compareTo(old) < 0 ? STRONGER : WEAKER;
  }

  private static Optional<Shift> withinLevel(Finding old, Finding next) {
    if (!days(old).equals(days(next))) {
      return Optional.of(MOVED);
    }
    if (!terms(old).equals(terms(next))) {
      return Optional.of(TERMS);
    }
    return reasons(old).equals(reasons(next)) ? Optional.empty() : Optional.of(REASON);
  }

  private static List<Object> days(Finding finding) {
    return List.of(finding.earliest(), finding.latest());
  }

  private static List<Object> terms(Finding finding) {
    return List.of(
        finding.levels(),
        finding.permit(),
        finding.baConsent(),
        finding.authority(),
        finding.missing(),
        finding.assumed());
  }

  /** Since when a version is the law is no reason of its own. */
  private static List<Object> reasons(Finding finding) {
    return List.of(
        finding.because().stream().map(Shift::reason).toList(),
        finding.obstacles().stream().map(obstacle -> reason(obstacle.hit())).toList(),
        finding.flags(),
        finding.hints());
  }

  private static List<Object> reason(RowHit hit) {
    return List.of(hit.table(), hit.row(), hit.basis(), hit.reason(), hit.certainty());
  }
}
