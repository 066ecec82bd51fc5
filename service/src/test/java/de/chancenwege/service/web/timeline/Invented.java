package de.chancenwege.service.web.timeline;

import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RouteTimeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Timelines of an invented library, written shortly. */
final class Invented {
  static final LocalDate FROM = LocalDate.of(2026, 11, 26);
  static final LocalDate UNTIL = LocalDate.of(2029, 11, 26);
  static final Scale SCALE = new Scale(FROM, UNTIL);

  private Invented() {}

  static Interval from(LocalDate day, Level level, String... reasons) {
    return new Interval(
        day,
        Optional.empty(),
        level,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(reasons));
  }

  static Interval from(LocalDate day, Level level, LocalDate latest, String... reasons) {
    return new Interval(
        day,
        Optional.empty(),
        level,
        Optional.of(latest),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(reasons));
  }

  /** To be cleared, and closed until a day whatever is missing. */
  static Interval waiting(LocalDate day, LocalDate waitEnds) {
    return new Interval(
        day,
        Optional.empty(),
        Level.KLAEREN,
        Optional.empty(),
        Optional.of(waitEnds),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A route; each interval ends before the next one begins. */
  static RouteTimeline route(String area, String label, Interval... intervals) {
    var route = new Route(new RouteCode("LEIHE"), area, List.of(), label, "", "", List.of());
    var times = new ArrayList<Interval>();
    for (int i = 0; i < intervals.length; i++) {
      var next =
          i + 1 < intervals.length ? Optional.of(intervals[i + 1]) : Optional.<Interval>empty();
      var time = intervals[i];
      times.add(next.map(after -> time.until(after.from().minusDays(1))).orElse(time));
    }
    return new RouteTimeline(route, times);
  }

  static Course course(Interval... intervals) {
    return Course.of(route("BUECHER", "Bücher leihen", intervals), UNTIL);
  }
}
