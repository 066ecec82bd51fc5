package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Question;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which other answers are within reach: what a way brings is no advice about that very way, and
 * none where the way is shut for the case.
 */
final class Access {

  private static final int GOING =
      Arrays.stream(Level.values())
          .filter(level -> level.isOpen() || level == Level.KLAEREN)
          .mapToInt(level -> 1 << level.ordinal())
          .sum();

  private final Verdict verdict;
  private final String route;
  private final Map<String, Boolean> known = new HashMap<>();

  /** For the case in the memory; gives other verdicts meanwhile. */
  Access(Verdict verdict, RouteCode route) {
    this.verdict = verdict;
    this.route = route.value();
  }

  boolean has(Question question, Object answer) {
    return question.coherence().origin().of(answer).map(this::isWithin).orElse(true);
  }

  private boolean isWithin(List<String> ways) {
    return !ways.contains(route) && ways.stream().anyMatch(this::mayGo);
  }

  private boolean mayGo(String way) {
    return known.computeIfAbsent(way, this::findWhetherOpen);
  }

  private boolean findWhetherOpen(String way) {
    verdict.judge(new RouteCode(way));
    return (verdict.levels() & GOING) != 0;
  }
}
