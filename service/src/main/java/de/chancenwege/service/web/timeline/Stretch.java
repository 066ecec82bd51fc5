package de.chancenwege.service.web.timeline;

import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteTimeline;
import de.chancenwege.service.advice.calendar.TurnWords;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A time in which a route is as open as on its first day and has the same last day. Rows and
 * missing facts may change within it: who reads the picture would see no difference.
 *
 * @param first the interval with which it begins
 * @param to the last day
 */
record Stretch(Interval first, LocalDate to) {

  static List<Stretch> of(RouteTimeline timeline, LocalDate until) {
    var stretches = new ArrayList<Stretch>();
    for (var interval : timeline.intervals()) {
      var next = new Stretch(interval, interval.to().orElse(until));
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).looksLike(next)) {
        stretches.set(last, new Stretch(stretches.get(last).first, next.to));
      } else {
        stretches.add(next);
      }
    }
    return stretches;
  }

  private boolean looksLike(Stretch other) {
    return level() == other.level()
        && latest().equals(other.latest())
        && first.flags().equals(other.first.flags())
        && first.waitEnds().equals(other.first.waitEnds());
  }

  LocalDate from() {
    return first.from();
  }

  Level level() {
    return first.level();
  }

  /** How open it is, with what is told about the rules themselves. */
  String words() {
    var level = Wording.text("stufe." + level());
    var told = first.flags().stream().map(flag -> Wording.text("zeitleiste.hinweis." + flag));
    return first.flags().isEmpty()
        ? level
        : "%s (%s)".formatted(level, told.collect(Collectors.joining("; ")));
  }

  /** The last day of the route, where the law sets one. */
  Optional<LocalDate> latest() {
    return first.latest();
  }

  /** What changed on the first day. */
  List<String> reasons() {
    return first.reasons();
  }

  /** What happens on the first day of the time that follows, in words. */
  Optional<String> turn(Stretch next) {
    return TurnWords.of(first, next.first);
  }

  /** The last day of the route, if it lies within. */
  Optional<LocalDate> deadline() {
    return latest().filter(day -> !day.isBefore(from()) && !day.isAfter(to));
  }
}
