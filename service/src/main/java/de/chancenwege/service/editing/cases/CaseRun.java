package de.chancenwege.service.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rulebook says to a case.
 *
 * @param tried the case
 * @param understood whether its answers are answers to questions of the rulebook
 * @param results what came out, for each day and route
 * @param rows rows that apply
 */
public record CaseRun(TableCase tried, boolean understood, List<Result> results, Set<RowRef> rows) {
  public CaseRun {
    results = List.copyOf(results);
    rows = Set.copyOf(rows);
  }

  /**
   * What came out on one day about one route.
   *
   * @param differences in what the answer is not as expected
   */
  public record Result(LocalDate day, RouteCode route, List<Difference> differences) {
    public Result {
      differences = List.copyOf(differences);
    }
  }

  /** Tries a case. */
  public static CaseRun of(TableCase tried, Rulebook rulebook) {
    var facts = tried.facts(rulebook.questionnaire());
    if (facts.isEmpty()) {
      return new CaseRun(tried, false, List.of(), Set.of());
    }
    var results = new ArrayList<Result>();
    var rows = new LinkedHashSet<RowRef>();
    for (var day : tried.days()) {
      var findings = rulebook.advise(facts.get(), day, tried.routes()).findings();
      tried.expected().forEach(expected -> results.add(result(day, expected, findings)));
      rows.addAll(rulebook.appliedRows(facts.get(), day, tried.routes()));
    }
    return new CaseRun(tried, true, results, rows);
  }

  private static Result result(LocalDate day, Expectation expected, List<Finding> findings) {
    var differences =
        findings.stream()
            .filter(finding -> finding.route().code().equals(expected.route()))
            .findFirst()
            .map(expected::differences)
            .orElseGet(
                () -> List.of(new Difference(Expectation.ROUTE, expected.route().value(), "")));
    return new Result(day, expected.route(), differences);
  }

  /** Whether everything is as expected. */
  public boolean isGreen() {
    return understood && results.stream().allMatch(result -> result.differences().isEmpty());
  }
}
