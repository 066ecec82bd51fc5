package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Route;
import java.util.List;

/** Every combination of answers to some unknown facts, and the levels that they lead to. */
final class Trial {

  private final int[] facts;
  private final List<List<Object>> answers;
  private final WorkingMemory memory;
  private final int[] levels;

  /** Tries all combinations; leaves the memory as it was, without a verdict. */
  Trial(Verdict verdict, Route route, int[] facts, List<List<Object>> answers) {
    this.facts = facts;
    this.answers = answers;
    this.memory = verdict.memory;
    this.levels = new int[(int) combinations(answers)];
    for (int i = 0; i < levels.length; i++) {
      suppose(i);
      verdict.judge(route.code());
      levels[i] = verdict.levels();
    }
    retract();
  }

  static long combinations(List<List<Object>> answers) {
    long product = 1;
    for (var choices : answers) {
      product = Math.min(product * choices.size(), Integer.MAX_VALUE);
    }
    return product;
  }

  int count() {
    return levels.length;
  }

  /** Gives the answers of one combination to the memory. */
  void suppose(int combination) {
    int rest = combination;
    for (int i = 0; i < facts.length; i++) {
      var choices = answers.get(i);
      memory.suppose(facts[i], choices.get(rest % choices.size()));
      rest /= choices.size();
    }
  }

  void retract() {
    for (int fact : facts) {
      memory.suppose(fact, null);
    }
  }

  /** Whether all combinations lead to one and the same level. */
  boolean isSettled() {
    for (int level : levels) {
      if (level != levels[0]) {
        return false;
      }
    }
    return Integer.bitCount(levels[0]) == 1;
  }

  /** All levels that some combination may lead to, as bits. */
  int possible() {
    int possible = 0;
    for (int level : levels) {
      possible |= level;
    }
    return possible;
  }

  /** The facts of which two answers lead to different levels while the others stay as they are. */
  long[] deciding() {
    var deciding = memory.noFacts();
    int step = 1;
    for (int i = 0; i < facts.length; i++) {
      int choices = answers.get(i).size();
      if (differ(step, choices)) {
        RowSet.add(deciding, facts[i]);
      }
      step *= choices;
    }
    return deciding;
  }

  private boolean differ(int step, int choices) {
    for (int i = 0; i < levels.length; i++) {
      int first = i - i / step % choices * step;
      if (levels[i] != levels[first] || Integer.bitCount(levels[i]) > 1) {
        return true;
      }
    }
    return false;
  }
}
