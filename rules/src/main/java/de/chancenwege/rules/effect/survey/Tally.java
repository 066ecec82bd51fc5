package de.chancenwege.rules.effect.survey;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.effect.people.Axes;
import de.chancenwege.rules.effect.people.Constellations;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of answers. */
final class Tally {

  /** How many examples are kept, of each route and shift. */
  static final int EXAMPLES = 5;

  /** Of whom the age is not known. */
  private static final int NO_AGE = -1;

  private long answers;
  private long people;
  private final Map<RouteCode, Map<Shift, Long>> shifts = new TreeMap<>(Dependencies.BY_CODE);
  private final Map<RouteCode, Map<Shift, List<Example>>> examples =
      new TreeMap<>(Dependencies.BY_CODE);
  private final TreeMap<String, Long> byStatus = new TreeMap<>();
  private final TreeMap<Integer, Long> byAge = new TreeMap<>();

  void asked(int number) {
    answers += number;
  }

  void add(RouteCode route, Example example) {
    shifts
        .computeIfAbsent(route, r -> new EnumMap<>(Shift.class))
        .merge(example.shift(), 1L, Long::sum);
    keep(route, example);
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

  /** Notes for whom some answers changed. */
  void changed(Facts facts, long number, Axes axes, LocalDate day) {
    people++;
    if (facts.answer(axes.status()) instanceof Answer.Known status) {
      byStatus.merge((String) status.value(), number, Long::sum);
    }
    byAge.merge(age(facts, axes, day), number, Long::sum);
  }

  private static int age(Facts facts, Axes axes, LocalDate day) {
    return facts.answer(axes.birth()) instanceof Answer.Known birth
        ? (int) ChronoUnit.YEARS.between((LocalDate) birth.value(), day)
        : NO_AGE;
  }

  /** Adds what another one counted, later in the order of people. */
  void add(Tally later) {
    answers += later.answers;
    people += later.people;
    later.shifts.forEach(
        (route, counts) ->
            counts.forEach(
                (shift, count) ->
                    shifts
                        .computeIfAbsent(route, r -> new EnumMap<>(Shift.class))
                        .merge(shift, count, Long::sum)));
    later.examples.forEach(
        (route, kept) -> kept.values().forEach(some -> some.forEach(e -> keep(route, e))));
    later.byStatus.forEach((status, count) -> byStatus.merge(status, count, Long::sum));
    later.byAge.forEach((age, count) -> byAge.merge(age, count, Long::sum));
  }

  Effect effect(LocalDate day, Constellations asked) {
    var routes =
        shifts.entrySet().stream()
            .map(e -> RouteEffect.of(e.getKey(), e.getValue(), examples(e.getKey())))
            .toList();
    byAge.remove(NO_AGE);
    return new Effect(day, asked.size(), asked.isWhole(), answers, people, routes, byStatus, byAge);
  }

  private List<Example> examples(RouteCode route) {
    return examples.getOrDefault(route, Map.of()).values().stream().flatMap(List::stream).toList();
  }
}
