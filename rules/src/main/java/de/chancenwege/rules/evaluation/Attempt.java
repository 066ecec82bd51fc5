package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Level;
import java.util.Comparator;
import java.util.List;

/** Other answers that lead to a better level. */
record Attempt(Level level, List<Step> steps) {

  private static final Comparator<Attempt> STRONGEST_FIRST =
      Comparator.comparing(Attempt::level).thenComparingInt(Attempt::size);

  Attempt {
    steps = List.copyOf(steps);
  }

  /** Another answer to one question, by its position among the alternatives. */
  record Step(int fact, int choice) {}

  /** The earlier alternatives to an answer are the smaller changes. */
  private int size() {
    return steps.stream().mapToInt(Step::choice).sum();
  }

  /** The one with the stronger level, or with the smaller changes. */
  Attempt better(Attempt other) {
    return STRONGEST_FIRST.compare(this, other) <= 0 ? this : other;
  }
}
