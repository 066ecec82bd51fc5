package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * People to ask about, chosen by system: with every status, at every age and with every answer that
 * the changed tables tell apart. All combinations if they are not too many; else every two answers
 * together and the rest by chance, the same in each run.
 */
public final class Constellations {

  private final Axes axes;
  private final List<Dimension> dimensions;
  private final Grid grid;
  private final List<Facts> strangers;
  private final Relatives relatives;

  private Constellations(
      Axes axes,
      List<Dimension> dimensions,
      Grid grid,
      List<Facts> strangers,
      Relatives relatives) {
    this.axes = axes;
    this.dimensions = dimensions;
    this.grid = grid;
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
    var statuses = dimensions.get(0);
    var tried = Tried.of(replacement.questions().values(), replacement.day(), axes, dimensions);
    var backgrounds =
        new Backgrounds(
            replacement, axes, tried, statuses.values().stream().map(String.class::cast).toList());
    return new Constellations(
        axes,
        dimensions,
        new Grid(dimensions, backgrounds, tried.others(axes), limit),
        statuses.answers().stream()
            .map(status -> new Facts(Map.of(axes.status(), status)))
            .toList(),
        new Relatives(List.of(), List.of(), 0));
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
    var more = new Relatives(people, varied, limit - grid.size() - strangers.size());
    return new Constellations(axes, dimensions, grid, strangers, more);
  }

  /** How many people there are. */
  public int size() {
    return grid.size() + strangers.size() + relatives.size();
  }

  /** Whether all combinations are among them. */
  public boolean isWhole() {
    return grid.isWhole();
  }

  /** Whether more would be asked about for whom the change can matter, if there were time. */
  public boolean isBounded() {
    return grid.isBounded();
  }

  /** The facts by which effects are told. */
  public Axes axes() {
    return axes;
  }

  /** What is known about one of them. */
  public Facts facts(int number) {
    if (number < grid.size()) {
      return grid.facts(number);
    }
    int other = number - grid.size();
    return other < strangers.size()
        ? strangers.get(other)
        : relatives.facts(other - strangers.size());
  }
}
