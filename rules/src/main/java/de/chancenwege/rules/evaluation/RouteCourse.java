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
      intervals.set(intervals.size() - 1, last().until(day.minusDays(1)));
    }
    intervals.add(Interval.of(finding, day, reasons));
  }

  RouteTimeline told() {
    return new RouteTimeline(route, intervals);
  }
}
