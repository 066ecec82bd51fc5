package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteTimeline;
import de.chancenwege.rules.evaluation.RouteTable.RouteRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** One route on its way through time. */
final class RouteCourse {

  final Route route;
  private final List<Interval> intervals = new ArrayList<>();
  private BitSet read = new BitSet();
  private List<RouteRow> turning = List.of();
  private long turnsOn = Periods.NEVER;

  RouteCourse(Route route) {
    this.route = route;
  }

  /** Goes on under a law. */
  void under(Law law) {
    read = law.readFor(route.code());
  }

  /** Whether the route can be another one because of these slots, or because a period turns. */
  boolean canTurn(BitSet turned, long day) {
    return turnsOn == day || !turned.isEmpty() && read.intersects(turned);
  }

  /** The rows whose periods turn on a day. */
  List<RouteRow> turningOn(long day) {
    return turnsOn == day ? turning : List.of();
  }

  /** The slots among these that the route depends on. */
  BitSet of(BitSet turned) {
    var relevant = (BitSet) turned.clone();
    relevant.and(read);
    return relevant;
  }

  /** Notes which periods turn next after the verdict just given. */
  void expect(Periods periods) {
    turning = periods.turningNext();
    turnsOn = turning.isEmpty() ? Periods.NEVER : periods.turn(turning.get(0));
  }

  /** Whether the finding says something new. */
  boolean isNews(Finding finding) {
    return intervals.isEmpty() || !last().says(finding);
  }

  private Interval last() {
    return intervals.get(intervals.size() - 1);
  }

  /** Begins another interval. */
  void turn(Finding finding, LocalDate day, List<String> reasons) {
    if (!intervals.isEmpty()) {
      var before = last();
      intervals.set(intervals.size() - 1, ending(before, day.minusDays(1)));
    }
    intervals.add(
        new Interval(
            day,
            Optional.empty(),
            finding.level(),
            finding.latest(),
            finding.waitEnds(),
            finding.because(),
            finding.missing(),
            reasons));
  }

  private static Interval ending(Interval interval, LocalDate last) {
    return new Interval(
        interval.from(),
        Optional.of(last),
        interval.level(),
        interval.latest(),
        interval.waitEnds(),
        interval.because(),
        interval.missing(),
        interval.reasons());
  }

  RouteTimeline told() {
    return new RouteTimeline(route, intervals);
  }
}
