package de.chancenwege.rules.advice;

import java.util.List;

/**
 * The times of one route, without gaps, the first from the first day on.
 *
 * @param route the route
 * @param intervals the times
 */
public record RouteTimeline(Route route, List<Interval> intervals) {
  public RouteTimeline {
    intervals = List.copyOf(intervals);
  }
}
