package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.ArrayList;
import java.util.BitSet;

/**
 * Looks closer at a route whose level is open: an unknown fact whose every answer leads to the same
 * level does not decide. Tries every answer to a single fact, and to several if that ends soon.
 */
final class Settling {

  /** With more unknown facts the search would hardly end. */
  private static final int MOST_FACTS = 8;

  private final Verdict verdict;
  private final Questionnaire questionnaire;
  private final Completions completions;

  Settling(Verdict verdict, Questionnaire questionnaire) {
    this.verdict = verdict;
    this.questionnaire = questionnaire;
    this.completions = new Completions(verdict);
  }

  /** The finding for a route that was judged and waits for facts. */
  Finding settle(Route route) {
    int[] facts = BitSet.valueOf(verdict.missing()).stream().toArray();
    if (facts.length > 1) {
      return facts.length > MOST_FACTS ? draft(route) : several(route);
    }
    return completions.isListed(facts[0]) ? every(route, facts[0]) : date(route, facts[0]);
  }

  private Finding several(Route route) {
    var findings = new ArrayList<Finding>();
    var outcomes =
        new Outcomes(verdict, route.code(), completions, () -> findings.add(draft(route)));
    if (outcomes.isComplete() && Integer.bitCount(outcomes.possible()) == 1) {
      return Consensus.of(findings);
    }
    verdict.judge(route.code());
    if (outcomes.isComplete()) {
      verdict.narrow(outcomes.possible(), outcomes.deciding());
    }
    return draft(route);
  }

  /** All days are looked at only if some give no difference. */
  private Finding date(Route route, int fact) {
    if (new Trial(verdict, route.code(), fact, completions.someDates()).isAlike()) {
      return every(route, fact);
    }
    verdict.judge(route.code());
    return draft(route);
  }

  private Finding every(Route route, int fact) {
    var trial = new Trial(verdict, route.code(), fact, completions.of(fact, route.code()));
    if (trial.isSettled()) {
      var findings = new ArrayList<Finding>();
      trial.forEach(judged -> findings.add(draft(route)));
      return Consensus.of(findings);
    }
    verdict.judge(route.code());
    var isIdle = trial.isAlike() && !verdict.unwritten().isEmpty();
    verdict.narrow(trial.possible(), isIdle ? verdict.memory.noFacts() : verdict.missing());
    return draft(route);
  }

  private Finding draft(Route route) {
    return new FindingDraft(verdict, questionnaire).finding(route);
  }
}
