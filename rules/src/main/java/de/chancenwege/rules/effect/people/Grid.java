package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Touch;
import de.chancenwege.rules.effect.choice.Choices;
import de.chancenwege.rules.facts.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Invented people: every status at every age with every answer that the changed tables tell apart,
 * each time before as many backgrounds as the limit allows, at least before two. Of some people one
 * more answer is another than that of their background, of some many are: what rests on the change
 * may matter only then.
 */
final class Grid {

  /** Status and age: these are always among the answers. */
  private static final int FIXED = 2;

  private static final int AGE = 1;

  private static final Kind[] KINDS = {Kind.ALIKE, Kind.MIXED, Kind.OTHER, Kind.MIXED};

  private static final int TRIED = 16;

  /** So that each run asks about the same people. */
  private static final int SEED = 20_261_128;

  private final List<Dimension> dimensions;
  private final Choices choices;
  private final Backgrounds backgrounds;
  private final List<Other> others;
  private final Mixture mixture;
  private final Touch touch;

  /** By the first seed that was tried, the one that is taken, at every age. */
  private final Map<Long, Long> seeds = new HashMap<>();

  /** How many mixed people are touched on a route, ages apart. */
  private final Map<RouteCode, Integer> touched = new HashMap<>();

  private final List<Person> people = new ArrayList<>();

  /** How what nobody chose for a person differs from the background. */
  private enum Kind {
    ALIKE,
    MIXED,
    OTHER
  }

  /** A row of choices, and whose answers stand for the rest. */
  private record Person(int row, int background, Kind kind, long seed) {
    Person with(long other) {
      return new Person(row, background, kind, other);
    }
  }

  /**
   * A grid.
   *
   * @param dimensions what is chosen, the status first, then the age
   * @param others other answers to what else is asked for together with what changes
   * @param touch to whom the change can matter: those are preferred among the mixed ones
   * @param limit how many people at most
   */
  Grid(
      List<Dimension> dimensions,
      Backgrounds backgrounds,
      List<Other> others,
      Mixture mixture,
      Touch touch,
      int limit) {
    this.dimensions = dimensions;
    this.backgrounds = backgrounds;
    this.others = others;
    this.mixture = mixture;
    this.touch = touch;
    var sizes = dimensions.stream().mapToInt(Dimension::size).toArray();
    this.choices = Choices.of(sizes, FIXED, limit / 2);
    int each = Math.max(2, limit / choices.size());
    for (int row = 0; row < choices.size(); row++) {
      add(row, each, chance(choices.row(row)));
    }
  }

  private void add(int row, int each, Random chance) {
    int all = backgrounds.of(status(choices.row(row))).size();
    int first = chance.nextInt(all);
    for (int i = 0; i < each; i++) {
      int background = (first + i / KINDS.length) % all;
      var kind = KINDS[i % KINDS.length];
      people.add(concerned(new Person(row, background, kind, chance.nextLong())));
    }
  }

  /** Who is mixed is mixed some times: taken is whom the change touches where it touched few. */
  private Person concerned(Person person) {
    return person.kind() == Kind.MIXED
        ? person.with(seeds.computeIfAbsent(person.seed(), first -> best(person)))
        : person;
  }

  private long best(Person person) {
    Set<RouteCode> most = Set.of();
    long best = person.seed();
    for (int i = 0; i < TRIED; i++) {
      var routes = touch.of(facts(person.with(person.seed() + i)));
      if (worth(routes) > worth(most)) {
        most = routes;
        best = person.seed() + i;
      }
    }
    most.forEach(route -> touched.merge(route, 1, Integer::sum));
    return best;
  }

  private double worth(Set<RouteCode> routes) {
    return routes.stream().mapToDouble(r -> 1.0 / (1 + touched.getOrDefault(r, 0))).sum();
  }

  /** The same at every age: else ages would differ by chance, and not by law. */
  private static Random chance(int[] row) {
    var ageless = row.clone();
    ageless[AGE] = Choices.NONE;
    return new Random(SEED + Arrays.hashCode(ageless));
  }

  private String status(int[] row) {
    return (String) dimensions.get(0).known(row[0]);
  }

  int size() {
    return people.size();
  }

  /** Whether all combinations of what is chosen are among them. */
  boolean isWhole() {
    return choices.isWhole();
  }

  Facts facts(int number) {
    return facts(people.get(number));
  }

  private Facts facts(Person person) {
    var row = choices.row(person.row());
    var answers = new HashMap<>(rest(person, status(row)).answers());
    for (int i = 0; i < dimensions.size(); i++) {
      if (row[i] != Choices.NONE) {
        var dimension = dimensions.get(i);
        answers.put(dimension.fact(), dimension.answer(row[i]));
      }
    }
    return new Facts(answers);
  }

  /** What is known of a person beside what is chosen. */
  private Facts rest(Person person, String status) {
    var background = backgrounds.of(status).get(person.background());
    return switch (person.kind()) {
      case ALIKE -> background;
      case MIXED -> mixture.of(background, person.seed());
      case OTHER -> others.isEmpty() ? background : other(person).of(background);
    };
  }

  private Other other(Person person) {
    return others.get(Math.floorMod(person.seed(), others.size()));
  }
}
