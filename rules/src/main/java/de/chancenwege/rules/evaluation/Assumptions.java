package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.FactCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Finds on which silence a settled level rests: events that count as not happened because nobody
 * told of them, and with which the level could be another one.
 */
final class Assumptions {

  private final Verdict verdict;
  private final WorkingMemory memory;
  private final Completions completions;
  private final Function<Route, Finding> find;

  Assumptions(Verdict verdict, Function<Route, Finding> find) {
    this.find = find;
    this.verdict = verdict;
    this.memory = verdict.memory;
    this.completions = new Completions(verdict);
  }

  /** The findings for the case in the memory, each with what it assumes. */
  List<Finding> tell(List<Finding> findings) {
    var assumed = new HashMap<Integer, List<FactCode>>();
    for (int event : memory.law().events()) {
      if (!memory.isKnown(event) && !verdict.sense.isIdle(event)) {
        for (int finding : touched(event, findings)) {
          if (changes(event, findings.get(finding))) {
            var events = assumed.computeIfAbsent(finding, i -> new ArrayList<>());
            events.add(memory.law().slots().facts().get(event));
          }
        }
      }
    }
    var told = new ArrayList<>(findings);
    assumed.forEach((finding, events) -> told.set(finding, findings.get(finding).assuming(events)));
    return told;
  }

  /** Positions of settled findings that could be others if the event had happened. */
  private List<Integer> touched(int event, List<Finding> findings) {
    var concerned = concerned(event, findings);
    if (concerned.isEmpty()) {
      return concerned;
    }
    memory.supposeHappened(event, true);
    var touched = concerned.stream().filter(i -> isTouched(findings.get(i))).toList();
    memory.supposeHappened(event, false);
    return touched;
  }

  /** Positions of settled findings for which the event can matter at all. */
  private List<Integer> concerned(int event, List<Finding> findings) {
    var concerned = new ArrayList<Integer>();
    for (int i = 0; i < findings.size(); i++) {
      var finding = findings.get(i);
      if (finding.levels().size() == 1
          && memory.law().eventsFor(finding.route().code()).get(event)) {
        concerned.add(i);
      }
    }
    return concerned;
  }

  private boolean isTouched(Finding finding) {
    verdict.judge(finding.route().code());
    return mayBeOther(finding) && isOther(finding);
  }

  private boolean mayBeOther(Finding finding) {
    return (verdict.levels() & ~(1 << finding.level().ordinal())) != 0;
  }

  private boolean isOther(Finding finding) {
    return !find.apply(finding.route()).levels().equals(finding.levels());
  }

  /** Whether some answer to what happened changes the level. */
  private boolean changes(int event, Finding finding) {
    var route = finding.route().code();
    return (!completions.isListed(event) && changes(event, completions.someDates(), finding))
        || changes(event, completions.of(event, route), finding);
  }

  private boolean changes(int event, List<Object> answers, Finding finding) {
    for (var answer : answers) {
      memory.suppose(event, answer);
      if (isOther(finding)) {
        memory.suppose(event, null);
        return true;
      }
    }
    memory.suppose(event, null);
    return false;
  }
}
