package de.chancenwege.rules.effect.survey;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.effect.people.Axes;
import de.chancenwege.rules.effect.people.Constellations;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what became of answers. */
final class Tally {

  /** How many examples are kept, of each route and shift. */
  static final int EXAMPLES = 5;

  private long answers;
  private long people;
  private final Map<RouteCode, Map<Turn, Long>> turns = new TreeMap<>(Dependencies.BY_CODE);
  private final Map<RouteCode, Map<Shift, List<Example>>> examples =
      new TreeMap<>(Dependencies.BY_CODE);

  void asked(int number) {
    answers += number;
  }

  /** Notes an answer that became another one. */
  void add(RouteCode route, Example example, Axes axes, LocalDate day) {
    add(route, turn(example, axes, day), 1);
    keep(route, example);
  }

  private void add(RouteCode route, Turn turn, long number) {
    turns.computeIfAbsent(route, r -> new HashMap<>()).merge(turn, number, Long::sum);
  }

  private static Turn turn(Example example, Axes axes, LocalDate day) {
    return new Turn(
        example.shift(),
        known(example.facts(), axes.status()).map(String.class::cast),
        known(example.facts(), axes.birth())
            .map(birth -> (int) ChronoUnit.YEARS.between((LocalDate) birth, day)));
  }

  private static Optional<Object> known(Facts facts, FactCode fact) {
    return facts.answer(fact) instanceof Answer.Known known
        ? Optional.of(known.value())
        : Optional.empty();
  }

  private void keep(RouteCode route, Example example) {
    var kept =
        examples
            .computeIfAbsent(route, r -> new EnumMap<>(Shift.class))
            .computeIfAbsent(example.shift(), s -> new ArrayList<>());
    if (kept.size() < EXAMPLES) {
      kept.add(example);
    }
  }

  /** Notes that some answers changed for somebody. */
  void changed() {
    people++;
  }

  /** Adds what another one counted, later in the order of people. */
  void add(Tally later) {
    answers += later.answers;
    people += later.people;
    later.turns.forEach(
        (route, counts) -> counts.forEach((turn, count) -> add(route, turn, count)));
    later.examples.forEach(
        (route, kept) -> kept.values().forEach(some -> some.forEach(e -> keep(route, e))));
  }

  Effect effect(LocalDate day, Constellations asked) {
    var routes =
        turns.entrySet().stream()
            .map(e -> new RouteEffect(e.getKey(), e.getValue(), examples(e.getKey())))
            .toList();
    return new Effect(
        day, asked.size(), asked.isWhole(), asked.isBounded(), answers, people, routes);
  }

  private List<Example> examples(RouteCode route) {
    return examples.getOrDefault(route, Map.of()).values().stream().flatMap(List::stream).toList();
  }
}
