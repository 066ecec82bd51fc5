package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.effect.choice.Choices;
import de.chancenwege.rules.facts.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Invented people: every status at every age with every answer that the changed tables tell apart,
 * each time before as many backgrounds as the limit allows. Of some people one more answer is
 * another than that of their background: what rests on the change may matter only then.
 */
final class Grid {

  /** Status and age: these are always among the answers. */
  private static final int FIXED = 2;

  private static final int AGE = 1;

  /** So that each run asks about the same people. */
  private static final int SEED = 20_261_128;

  private final List<Dimension> dimensions;
  private final Choices choices;
  private final Backgrounds backgrounds;
  private final List<Other> others;
  private final List<Person> people = new ArrayList<>();

  /** A row of choices, whose answers stand for the rest, and which of them is another, if one. */
  private record Person(int row, int background, Optional<Other> other) {}

  /**
   * A grid.
   *
   * @param dimensions what is chosen, the status first, then the age
   * @param others other answers to what else is asked for together with what changes
   * @param limit how many people at most
   */
  Grid(List<Dimension> dimensions, Backgrounds backgrounds, List<Other> others, int limit) {
    this.dimensions = dimensions;
    this.backgrounds = backgrounds;
    this.others = others;
    var sizes = dimensions.stream().mapToInt(Dimension::size).toArray();
    this.choices = Choices.of(sizes, FIXED, limit);
    int each = Math.max(1, limit / choices.size());
    for (int row = 0; row < choices.size(); row++) {
      add(row, each, chance(choices.row(row)));
    }
  }

  private void add(int row, int each, Random chance) {
    int all = backgrounds.of(status(choices.row(row))).size();
    int usual = Math.min(all, others.isEmpty() ? each : (each + 1) / 2);
    int first = chance.nextInt(all);
    for (int i = 0; i < (others.isEmpty() ? usual : each); i++) {
      var other =
          i < usual
              ? Optional.<Other>empty()
              : Optional.of(others.get(chance.nextInt(others.size())));
      people.add(new Person(row, (first + i) % all, other));
    }
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
    var person = people.get(number);
    var row = choices.row(person.row());
    var background = backgrounds.of(status(row)).get(person.background());
    var answers =
        new HashMap<>(person.other().map(o -> o.of(background)).orElse(background).answers());
    for (int i = 0; i < dimensions.size(); i++) {
      if (row[i] != Choices.NONE) {
        var dimension = dimensions.get(i);
        answers.put(dimension.fact(), dimension.answer(row[i]));
      }
    }
    return new Facts(answers);
  }
}
