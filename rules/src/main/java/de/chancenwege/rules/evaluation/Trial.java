package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import java.util.List;
import java.util.function.Consumer;

/** Answers to one unknown fact, and the levels that they lead to. */
final class Trial {

  private final Verdict verdict;
  private final RouteCode route;
  private final int fact;
  private final List<Object> answers;
  private int possible;
  private int always = -1;

  /** Tries all answers; leaves the memory as it was, without a verdict. */
  Trial(Verdict verdict, RouteCode route, int fact, List<Object> answers) {
    this.verdict = verdict;
    this.route = route;
    this.fact = fact;
    this.answers = answers;
    forEach(
        judged -> {
          possible |= judged.levels();
          always &= judged.levels();
        });
  }

  /** Goes through the verdicts once more. */
  void forEach(Consumer<Verdict> visitor) {
    for (var answer : answers) {
      verdict.memory.suppose(fact, answer);
      verdict.judge(route);
      visitor.accept(verdict);
    }
    verdict.memory.suppose(fact, null);
  }

  /** Whether all answers lead to one and the same level. */
  boolean isSettled() {
    return Integer.bitCount(possible) == 1;
  }

  /** Whether the same levels are possible with all answers: then the fact does not matter. */
  boolean isAlike() {
    return possible == always;
  }

  /** All levels that some answer may lead to, as bits. */
  int possible() {
    return possible;
  }
}
