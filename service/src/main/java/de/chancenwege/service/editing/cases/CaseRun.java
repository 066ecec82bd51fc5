package de.chancenwege.service.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   * @param found the answer in a few words, if the rulebook speaks of the route
   */
  public record Result(
      LocalDate day, RouteCode route, List<Difference> differences, Optional<Found> found) {
    public Result {
      differences = List.copyOf(differences);
    }

    /** Whether another rulebook says the same. */
    public boolean isSameAs(Result other) {
      return differences.equals(other.differences)
          && found
              .map(mine -> other.found.filter(mine::isSameAs).isPresent())
              .orElse(other.found.isEmpty());
    }
  }

  /**
   * An answer in a few words.
   *
   * @param level how open the route is
   * @param from first day on which it is open, if it is not yet
   * @param until last day for an application, where the law sets one
   * @param rows the rows that decided, then those that apply in the tables beside which the case
   *     stands
   */
  public record Found(
      Level level, Optional<LocalDate> from, Optional<LocalDate> until, List<RowRef> rows) {
    public Found {
      rows = List.copyOf(rows);
    }

    /** Whether the other says the same; the version in which a row stands does not matter. */
    public boolean isSameAs(Found other) {
      return level == other.level
          && from.equals(other.from)
          && until.equals(other.until)
          && names().equals(other.names());
    }

    private Set<String> names() {
      return rows.stream()
          .map(row -> row.table() + ' ' + row.row())
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * Tries a case.
   *
   * @param folder folder of the tables beside which it stands
   */
  public static CaseRun of(String folder, TableCase tried, Rulebook rulebook) {
    var facts = tried.facts(rulebook.questionnaire());
    if (facts.isEmpty()) {
      return new CaseRun(tried, false, List.of(), Set.of());
    }
    var results = new ArrayList<Result>();
    var rows = new LinkedHashSet<RowRef>();
    for (var day : tried.days()) {
      var findings = rulebook.advise(facts.get(), day, tried.routes()).findings();
      for (var expected : tried.expected()) {
        var applied = rulebook.appliedRows(facts.get(), day, Set.of(expected.route()));
        rows.addAll(applied);
        results.add(result(day, expected, findings, beside(folder, applied)));
      }
    }
    return new CaseRun(tried, true, results, rows);
  }

  private static List<RowRef> beside(String folder, Set<RowRef> rows) {
    return rows.stream().filter(row -> row.table().equals(folder)).toList();
  }

  private static Result result(
      LocalDate day, Expectation expected, List<Finding> findings, List<RowRef> rows) {
    var found =
        findings.stream()
            .filter(finding -> finding.route().code().equals(expected.route()))
            .findFirst();
    var differences =
        found
            .map(finding -> expected.differences(finding, rows))
            .orElseGet(
                () -> List.of(new Difference(Expectation.ROUTE, expected.route().value(), "")));
    return new Result(
        day, expected.route(), differences, found.map(finding -> found(finding, rows)));
  }

  private static Found found(Finding finding, List<RowRef> rows) {
    var decided =
        finding.because().stream().map(hit -> new RowRef(hit.table(), hit.validFrom(), hit.row()));
    return new Found(
        finding.level(),
        finding.earliest(),
        finding.latest(),
        Stream.concat(decided, rows.stream()).distinct().toList());
  }

  /** Whether everything is as expected. */
  public boolean isGreen() {
    return understood && results.stream().allMatch(result -> result.differences().isEmpty());
  }
}
