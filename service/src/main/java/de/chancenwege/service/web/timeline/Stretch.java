package de.chancenwege.service.web.timeline;

import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteTimeline;
import de.chancenwege.service.advice.calendar.TurnWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time in which a route is as open as on its first day and has the same last day. Rows and
 * missing facts may change within it: who reads the picture would see no difference.
 *
 * @param from the first day
 * @param to the last day
 * @param level how open the route is
 * @param latest last day of the route, where the law sets one
 * @param waitEnds the day on which a wait ends that closes the route whatever is missing
 * @param reasons what changed on the first day
 */
record Stretch(
    LocalDate from,
    LocalDate to,
    Level level,
    Optional<LocalDate> latest,
    Optional<LocalDate> waitEnds,
    List<String> reasons) {
  Stretch {
    reasons = List.copyOf(reasons);
  }

  static List<Stretch> of(RouteTimeline timeline, LocalDate until) {
    var stretches = new ArrayList<Stretch>();
    for (var interval : timeline.intervals()) {
      var next = of(interval, until);
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).looksLike(next)) {
        stretches.set(last, stretches.get(last).upTo(next.to()));
      } else {
        stretches.add(next);
      }
    }
    return stretches;
  }

  private static Stretch of(Interval interval, LocalDate until) {
    return new Stretch(
        interval.from(),
        interval.to().orElse(until),
        interval.level(),
        interval.latest(),
        interval.waitEnds(),
        interval.reasons());
  }

  private boolean looksLike(Stretch other) {
    return level == other.level && latest.equals(other.latest) && waitEnds.equals(other.waitEnds);
  }

  private Stretch upTo(LocalDate day) {
    return new Stretch(from, day, level, latest, waitEnds, reasons);
  }

  /** What happens on the first day of the time that follows, in words. */
  Optional<String> turn(Stretch next) {
    return level == next.level
        ? waitEnds
            .filter(day -> day.equals(next.from) && next.waitEnds.isEmpty())
            .map(TurnWords::waited)
        : TurnWords.of(level, next.level, next.from);
  }

  /** The last day of the route, if it lies within. */
  Optional<LocalDate> deadline() {
    return latest.filter(day -> !day.isBefore(from) && !day.isAfter(to));
  }
}
