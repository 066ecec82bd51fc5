package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Change;
import de.chancenwege.rules.advice.Changes;
import de.chancenwege.rules.advice.FactChange;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells at length what would open a route or make it stronger. */
final class ChangesDraft {

  private final Verdict verdict;
  private final WorkingMemory memory;
  private final Questionnaire questionnaire;

  ChangesDraft(Verdict verdict, Questionnaire questionnaire) {
    this.verdict = verdict;
    this.memory = verdict.memory;
    this.questionnaire = questionnaire;
  }

  /** What would help a route of which this was found for the case in the memory. */
  Changes changes(Finding finding) {
    if (finding.level().compareTo(Level.ANSPRUCH) <= 0) {
      return new Changes(finding, List.of());
    }
    var route = finding.route();
    var search = new ChangeSearch(verdict, questionnaire, route, finding.level());
    var attempts = search.attempts();
    if (attempts.isEmpty()) {
      return new Changes(finding, List.of());
    }
    var before = said(route);
    return new Changes(
        finding,
        attempts.stream()
            .map(attempt -> told(route, search, attempt, before))
            .sorted(ChangeOrder.SMALLEST_FIRST)
            .toList());
  }

  private Change told(Route route, ChangeSearch search, Attempt attempt, Warnings.Said before) {
    search.suppose(attempt);
    var after = said(route);
    var finding = new FindingDraft(verdict, questionnaire).finding(route);
    search.retract(attempt);
    var facts = attempt.steps().stream().map(step -> told(search, step)).toList();
    return new Change(facts, finding, Warnings.of(finding, before, after));
  }

  private Warnings.Said said(Route route) {
    verdict.judge(route.code());
    var applied = memory.appliedHits(route.code());
    var possible = new HashSet<>(applied);
    possible.addAll(Candidates.hits(verdict.obstacles.all()));
    possible.addAll(Candidates.hits(verdict.consequences.all()));
    return new Warnings.Said(applied, possible);
  }

  private FactChange told(ChangeSearch search, Attempt.Step step) {
    var question = questionnaire.find(memory.law().slots().facts().get(step.fact())).orElseThrow();
    return new FactChange(
        question, answer(search.before(step.fact())), answer(search.answer(step)));
  }

  private static Answer answer(@Nullable Object value) {
    return value == null ? Answer.UNKNOWN : new Answer.Known(value);
  }
}
