package de.chancenwege.rules.effect.survey;

import de.chancenwege.rules.effect.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a change does: how many answers become others, for whom and how.
 *
 * @param day the day under whose law people were asked about
 * @param people how many people were asked about
 * @param whole whether every combination of answers that matter was among them
 * @param bounded whether more people for whom it can matter would be asked about, if there were
 *     time
 * @param answers how many answers were compared
 * @param changedPeople for how many people at least one answer becomes another one
 * @param routes the routes of which answers change
 */
public record Effect(
    LocalDate day,
    int people,
    boolean whole,
    boolean bounded,
    long answers,
    long changedPeople,
    List<RouteEffect> routes) {
  public Effect {
    routes = List.copyOf(routes);
  }

  /** How many answers become others. */
  public long changed() {
    return routes.stream().mapToLong(RouteEffect::changed).sum();
  }

  /** How many answers become others, by how. */
  public SortedMap<Shift, Long> shifts() {
    return count(turn -> Optional.of(turn.shift()));
  }

  /** How many answers become others, by the answer to the first of the axes, where it is known. */
  public SortedMap<String, Long> byStatus() {
    return count(Turn::status);
  }

  /** How many answers become others, by age in years, where it is known. */
  public SortedMap<Integer, Long> byAge() {
    return count(Turn::age);
  }

  private <T extends Comparable<T>> SortedMap<T, Long> count(Function<Turn, Optional<T>> part) {
    var counts = new TreeMap<T, Long>();
    for (var route : routes) {
      route
          .turns()
          .forEach(
              (turn, number) ->
                  part.apply(turn).ifPresent(key -> counts.merge(key, number, Long::sum)));
    }
    return counts;
  }
}
