package de.chancenwege.service.web.timeline;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteTimeline;
import de.chancenwege.service.web.result.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How it goes on with one route.
 *
 * @param route the route
 * @param stretches its times, at least one
 */
record Course(Route route, List<Stretch> stretches) {
  Course {
    stretches = List.copyOf(stretches);
  }

  static Course of(RouteTimeline timeline, LocalDate until) {
    return new Course(timeline.route(), Stretch.of(timeline, until));
  }

  Level level() {
    return stretches.get(0).level();
  }

  /** How open it is at first, in words. */
  String words() {
    return stretches.get(0).words();
  }

  /** Times that begin with a change. */
  List<Stretch> changes() {
    return stretches.subList(1, stretches.size());
  }

  /** What begins or ends on which day, in words. */
  SortedMap<LocalDate, String> turns() {
    var turns = new TreeMap<LocalDate, String>();
    for (int i = 1; i < stretches.size(); i++) {
      var next = stretches.get(i);
      stretches.get(i - 1).turn(next).ifPresent(words -> turns.put(next.from(), words));
    }
    return turns;
  }

  /** When it changes first; far away if never, so that it comes last. */
  LocalDate firstChange() {
    return changes().stream().findFirst().map(Stretch::from).orElse(LocalDate.MAX);
  }

  List<LocalDate> deadlines() {
    return stretches.stream().flatMap(stretch -> stretch.deadline().stream()).distinct().toList();
  }

  /** Whether there is anything to see: it is open some time, it changes or it has a last day. */
  boolean isDrawn() {
    return !changes().isEmpty() || !deadlines().isEmpty() || Outlook.of(level()).isPassable();
  }
}
