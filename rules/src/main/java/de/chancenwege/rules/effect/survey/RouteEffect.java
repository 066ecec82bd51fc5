package de.chancenwege.rules.effect.survey;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Shift;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a change does to the answers about one route.
 *
 * @param route the route
 * @param shifts how many answers become others, by how
 * @param examples some of them, in the order of the shifts
 */
public record RouteEffect(RouteCode route, SortedMap<Shift, Long> shifts, List<Example> examples) {
  public RouteEffect {
    shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
    examples = List.copyOf(examples);
  }

  /** How many answers become others. */
  public long changed() {
    return shifts.values().stream().mapToLong(Long::longValue).sum();
  }

  static RouteEffect of(RouteCode route, Map<Shift, Long> shifts, List<Example> examples) {
    return new RouteEffect(route, new TreeMap<>(shifts), examples);
  }
}
