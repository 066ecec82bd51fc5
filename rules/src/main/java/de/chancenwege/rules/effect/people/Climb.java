package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Changes one answer of somebody after the other, each time for the better.
 *
 * @param answers what is tried, by fact; other facts stay as they are
 * @param score how good somebody is
 * @param enough a score that needs no better one
 * @param allowed who may be found
 */
record Climb(
    Map<FactCode, List<Answer>> answers,
    ToIntFunction<Facts> score,
    int enough,
    Predicate<Facts> allowed) {

  /** Tries all answers to some facts once; the same person if nobody better is found. */
  Facts once(Facts start, Collection<FactCode> facts) {
    var best = start;
    int most = score.applyAsInt(start);
    for (var fact : facts) {
      for (var answer : answers.getOrDefault(fact, List.of())) {
        if (most >= enough) {
          return best;
        }
        var other = best.with(fact, answer);
        int found = score.applyAsInt(other);
        if (found > most && allowed.test(other)) {
          most = found;
          best = other;
        }
      }
    }
    return best;
  }

  /** Does so a second time, as some answers are better only beside others. */
  Facts twice(Facts start, Collection<FactCode> facts) {
    var once = once(start, facts);
    return once.equals(start) ? start : once(once, facts);
  }
}
