package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.effect.choice.Choices;
import de.chancenwege.rules.facts.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Invented people: every status at every age with every answer that the changed tables tell apart,
 * each time before as many backgrounds as the limit allows, most where the change can matter to the
 * status. Of every second one some more answers are others than those of the background, one or
 * many: what rests on the change may matter only then.
 */
final class Grid {

  /** Status and age: these are always among the answers. */
  private static final int FIXED = 2;

  private static final int AGE = 1;

  /** About how many answers can become others at most; it bounds the time. */
  private static final int MOST_ANSWERS = 500_000;

  /** How many answers are others than those of the background, of one person after the other. */
  private static final int[] OTHERS = {1, 5, 1, 40};

  private final List<Dimension> dimensions;
  private final Choices choices;
  private final Backgrounds backgrounds;
  private final List<Other> others;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Integer> routes = new HashMap<>();
  private final boolean bounded;

  /** A row of choices, and whose answers stand for the rest, but for some that are others. */
  private record Person(int row, int background, int others, long seed) {}

  /**
   * A grid.
   *
   * @param dimensions what is chosen, the status first, then the age
   * @param others other answers to what is not chosen
   * @param limit how many people at most
   */
  Grid(List<Dimension> dimensions, Backgrounds backgrounds, List<Other> others, int limit) {
    this.dimensions = dimensions;
    this.backgrounds = backgrounds;
    this.others = others;
    var sizes = dimensions.stream().mapToInt(Dimension::size).toArray();
    this.choices = Choices.of(sizes, FIXED, limit / 2);
    var touched = IntStream.range(0, choices.size()).filter(this::isTouched).toArray();
    int untouched = choices.size() - touched.length;
    int room = (limit - untouched) / Math.max(1, touched.length);
    int answers = IntStream.of(touched).map(this::routes).sum();
    int inTime = MOST_ANSWERS / Math.max(1, answers);
    int each = Math.max(2, Math.min(room, inTime));
    this.bounded = inTime < room && touched.length > 0;
    int left = Math.max(untouched, limit - touched.length * each);
    int bound = untouched == 0 ? 0 : lowest(left % untouched);
    for (int row = 0; row < choices.size(); row++) {
      add(row, isTouched(row) ? each : left / untouched + (hash(row) < bound ? 1 : 0));
    }
  }

  /** Below this are the hashes of at most so many untouched rows: they have one person more. */
  private int lowest(int number) {
    return IntStream.range(0, choices.size())
        .filter(row -> !isTouched(row))
        .map(this::hash)
        .sorted()
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  private boolean isTouched(int row) {
    return routes(row) > 0;
  }

  /** On how many routes the change can matter to the status. */
  private int routes(int row) {
    return routes.computeIfAbsent(status(row), status -> backgrounds.touched(status).size());
  }

  private void add(int row, int each) {
    int all = backgrounds.of(status(row)).size();
    var chance = new SplittableRandom(hash(row));
    int first = chance.nextInt(all);
    for (int i = 0; i < each; i++) {
      boolean isAlike = i % 2 == 0 && i / 2 < all;
      int background = (first + i / 2) % all;
      people.add(
          new Person(
              row, background, isAlike ? 0 : OTHERS[i / 2 % OTHERS.length], chance.nextLong()));
    }
  }

  /** The same at every age: else ages would differ by chance, and not by law. */
  private int hash(int row) {
    var ageless = choices.row(row).clone();
    ageless[AGE] = Choices.NONE;
    return Arrays.hashCode(ageless);
  }

  private String status(int row) {
    return (String) dimensions.get(0).known(choices.row(row)[0]);
  }

  int size() {
    return people.size();
  }

  /** Whether all combinations of what is chosen are among them. */
  boolean isWhole() {
    return choices.isWhole();
  }

  /** Whether more would be asked about for whom the change can matter, if there were time. */
  boolean isBounded() {
    return bounded;
  }

  Facts facts(int number) {
    var person = people.get(number);
    var background = backgrounds.of(status(person.row())).get(person.background());
    var answers = new HashMap<>(background.answers());
    var chance = new SplittableRandom(person.seed());
    for (int i = 0; i < person.others() && !others.isEmpty(); i++) {
      var other = others.get(chance.nextInt(others.size()));
      answers.put(other.fact(), other.answer());
    }
    var row = choices.row(person.row());
    for (int i = 0; i < dimensions.size(); i++) {
      if (row[i] != Choices.NONE) {
        var dimension = dimensions.get(i);
        answers.put(dimension.fact(), dimension.answer(row[i]));
      }
    }
    return new Facts(answers);
  }
}
