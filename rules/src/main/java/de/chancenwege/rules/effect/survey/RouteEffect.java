package de.chancenwege.rules.effect.survey;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Shift;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a change does to the answers about one route.
 *
 * @param route the route
 * @param turns how many answers become others, by how and for whom
 * @param examples some of them, in the order of the shifts
 */
public record RouteEffect(RouteCode route, Map<Turn, Long> turns, List<Example> examples) {
  public RouteEffect {
    turns = Map.copyOf(turns);
    examples = List.copyOf(examples);
  }

  /** How many answers become others, by how. */
  public SortedMap<Shift, Long> shifts() {
    var shifts = new TreeMap<Shift, Long>();
    turns.forEach((turn, number) -> shifts.merge(turn.shift(), number, Long::sum));
    return shifts;
  }

  /** How many answers become others. */
  public long changed() {
    return turns.values().stream().mapToLong(Long::longValue).sum();
  }
}
