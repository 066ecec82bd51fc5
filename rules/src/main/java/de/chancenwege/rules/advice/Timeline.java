package de.chancenwege.rules.advice;

import java.time.LocalDate;
import java.util.List;

/**
 * What the law says to one case on every day of a time, if only time passes.
 *
 * @param from the first day
 * @param until the last day
 * @param laws the law that is in force at first, and each that comes into force later
 * @param routes one per route, in the order of the catalogue
 */
public record Timeline(
    LocalDate from, LocalDate until, List<LawInForce> laws, List<RouteTimeline> routes) {
  public Timeline {
    laws = List.copyOf(laws);
    routes = List.copyOf(routes);
  }
}
