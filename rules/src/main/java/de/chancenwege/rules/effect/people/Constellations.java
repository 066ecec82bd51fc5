package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.choice.Choices;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * People to ask about, chosen by system: with every status, at every age and with every answer that
 * the changed tables tell apart. All combinations if they are not too many; else every two answers
 * together and the rest by chance, the same in each run.
 */
public final class Constellations {

  /** Status, age, and to whom a way is open otherwise. */
  private static final int FIXED = 3;

  private static final int BACKGROUND = 2;

  private final Axes axes;
  private final List<Dimension> dimensions;
  private final Backgrounds backgrounds;
  private final Choices choices;
  private final List<Facts> strangers;
  private final Relatives relatives;

  private Constellations(
      Axes axes,
      List<Dimension> dimensions,
      Backgrounds backgrounds,
      Choices choices,
      List<Facts> strangers,
      Relatives relatives) {
    this.axes = axes;
    this.dimensions = dimensions;
    this.backgrounds = backgrounds;
    this.choices = choices;
    this.strangers = strangers;
    this.relatives = relatives;
  }

  /**
   * Constellations for a replacement of one rulebook by another.
   *
   * @param limit how many at most; those of whom only the status is known come on top
   */
  public static Constellations of(Replacement replacement, Axes axes, int limit) {
    var dimensions = dimensions(replacement, axes);
    var status = dimensions.get(0);
    var backgrounds = new Backgrounds(replacement, axes);
    var sizes = new int[dimensions.size() + 1];
    for (int i = 0; i < dimensions.size(); i++) {
      sizes[i < BACKGROUND ? i : i + 1] = dimensions.get(i).size();
    }
    sizes[BACKGROUND] = backgroundsWithin(limit, sizes, backgrounds.size());
    var strangers =
        IntStream.range(0, status.size())
            .mapToObj(number -> new Facts(Map.of(axes.status(), status.answer(number))))
            .toList();
    return new Constellations(
        axes,
        dimensions,
        backgrounds,
        Choices.of(sizes, FIXED, limit),
        strangers,
        new Relatives(List.of(), List.of(), 0));
  }

  /** As many as let all combinations stay within the limit, if one does. */
  private static int backgroundsWithin(int limit, int[] sizes, int most) {
    double others = 1;
    for (int i = 0; i < sizes.length; i++) {
      others *= i == BACKGROUND ? 1 : sizes[i];
    }
    return others > limit ? most : (int) Math.max(1, Math.min(most, limit / others));
  }

  private static List<Dimension> dimensions(Replacement replacement, Axes axes) {
    var answers = new Answers(replacement, axes);
    var dimensions = new ArrayList<Dimension>();
    for (var axis : List.of(axes.status(), axes.birth())) {
      dimensions.add(answers.of(axis(replacement, axis)));
    }
    replacement.questions().values().stream()
        .filter(question -> replacement.scope().facts().contains(question.fact().value()))
        .filter(question -> !axes.has(question.fact()))
        .map(answers::of)
        .filter(dimension -> dimension.size() > 0)
        .forEach(dimensions::add);
    return dimensions;
  }

  private static Question axis(Replacement replacement, FactCode fact) {
    return replacement.after().questionnaire().find(fact).orElseThrow();
  }

  /**
   * The same and some more people, each of them also at every age and with every other answer to
   * what the changed tables ask for, as far as that many are allowed.
   *
   * @param limit how many there may be in all; the people themselves are always among them
   */
  public Constellations plus(List<Facts> people, int limit) {
    var varied = dimensions.subList(1, dimensions.size());
    var more = new Relatives(people, varied, limit - choices.size() - strangers.size());
    return new Constellations(axes, dimensions, backgrounds, choices, strangers, more);
  }

  /** How many people there are. */
  public int size() {
    return choices.size() + strangers.size() + relatives.size();
  }

  /** Whether all combinations are among them. */
  public boolean isWhole() {
    return choices.isWhole();
  }

  /** The facts by which effects are told. */
  public Axes axes() {
    return axes;
  }

  /** What is known about one of them. */
  public Facts facts(int number) {
    if (number < choices.size()) {
      return facts(choices.row(number));
    }
    int other = number - choices.size();
    return other < strangers.size()
        ? strangers.get(other)
        : relatives.facts(other - strangers.size());
  }

  private Facts facts(int[] row) {
    var status = (String) Objects.requireNonNull(dimensions.get(0).values().get(row[0]));
    var answers = new HashMap<>(backgrounds.of(status, row[BACKGROUND]).answers());
    for (int i = 0; i < dimensions.size(); i++) {
      int choice = row[i < BACKGROUND ? i : i + 1];
      if (choice != Choices.NONE) {
        var dimension = dimensions.get(i);
        answers.put(dimension.fact(), dimension.answer(choice));
      }
    }
    return new Facts(answers);
  }
}
