package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Looks closer at a route whose level is open: an unknown fact whose every answer leads to the same
 * level does not decide. Tries every combination of answers if there are few, else single facts.
 */
final class Settling {

  /** More combinations of the answers to several facts are not tried. */
  private static final int MOST_COMBINATIONS = 64;

  /** With more unknown facts, single facts are not tried either. */
  private static final int MOST_FACTS = 3;

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
    if (facts.length == 1 && !completions.isListed(facts[0])) {
      return date(route, facts);
    }
    if (Arrays.stream(facts).allMatch(completions::isListed)) {
      var answers = answers(route, facts);
      if (facts.length == 1 || Trial.combinations(answers) <= MOST_COMBINATIONS) {
        return together(route, new Trial(verdict, route, facts, answers));
      }
    }
    return facts.length <= MOST_FACTS ? oneByOne(route, facts) : draft(route);
  }

  private List<List<Object>> answers(Route route, int[] facts) {
    return Arrays.stream(facts).mapToObj(fact -> completions.of(fact, route.code())).toList();
  }

  /** All days are looked at only if some give no difference. */
  private Finding date(Route route, int[] fact) {
    if (new Trial(verdict, route, fact, List.of(completions.someDates())).isSettled()) {
      return together(route, new Trial(verdict, route, fact, answers(route, fact)));
    }
    verdict.judge(route.code());
    return draft(route);
  }

  private Finding together(Route route, Trial trial) {
    if (trial.isSettled()) {
      return consensus(route, trial);
    }
    verdict.judge(route.code());
    verdict.narrow(trial.possible(), trial.deciding());
    return draft(route);
  }

  private Finding oneByOne(Route route, int[] facts) {
    for (int fact : facts) {
      if (completions.isListed(fact)) {
        var trial =
            new Trial(
                verdict, route, new int[] {fact}, List.of(completions.of(fact, route.code())));
        if (trial.isSettled()) {
          return consensus(route, trial);
        }
      }
    }
    verdict.judge(route.code());
    return draft(route);
  }

  private Finding consensus(Route route, Trial trial) {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < trial.count(); i++) {
      trial.suppose(i);
      verdict.judge(route.code());
      findings.add(draft(route));
    }
    trial.retract();
    return Consensus.of(findings);
  }

  private Finding draft(Route route) {
    return new FindingDraft(verdict, questionnaire).finding(route);
  }
}
