package de.chancenwege.rules.effect.survey;

import de.chancenwege.rules.effect.Shift;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a change does: how many answers become others, for whom and how.
 *
 * @param day the day under whose law people were asked about
 * @param people how many people were asked about
 * @param whole whether every combination of answers that matter was among them
 * @param answers how many answers were compared
 * @param changedPeople for how many people at least one answer becomes another one
 * @param routes the routes of which answers change
 * @param byStatus how many answers change, by the answer to the first of the axes
 * @param byAge how many answers change, by age in years
 */
public record Effect(
    LocalDate day,
    int people,
    boolean whole,
    long answers,
    long changedPeople,
    List<RouteEffect> routes,
    SortedMap<String, Long> byStatus,
    SortedMap<Integer, Long> byAge) {
  public Effect {
    routes = List.copyOf(routes);
    byStatus = Collections.unmodifiableSortedMap(new TreeMap<>(byStatus));
    byAge = Collections.unmodifiableSortedMap(new TreeMap<>(byAge));
  }

  /** How many answers become others. */
  public long changed() {
    return routes.stream().mapToLong(RouteEffect::changed).sum();
  }

  /** How many answers become others, by how. */
  public SortedMap<Shift, Long> shifts() {
    var shifts = new TreeMap<Shift, Long>();
    for (var route : routes) {
      route.shifts().forEach((shift, number) -> shifts.merge(shift, number, Long::sum));
    }
    return shifts;
  }
}
