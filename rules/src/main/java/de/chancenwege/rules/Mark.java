package de.chancenwege.rules;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A flag that some findings get, whatever the tables say.
 *
 * @param flag the flag
 * @param routes the routes that get it on a day
 */
record Mark(String flag, Function<LocalDate, Set<RouteCode>> routes) {
  static final Mark NONE = new Mark("", day -> Set.of());

  List<Finding> on(List<Finding> findings, LocalDate day) {
    var marked = routes.apply(day);
    return marked.isEmpty()
        ? findings
        : findings.stream().map(finding -> on(finding, marked)).toList();
  }

  private Finding on(Finding finding, Set<RouteCode> marked) {
    return marked.contains(finding.route().code()) ? finding.flagged(flag) : finding;
  }
}
