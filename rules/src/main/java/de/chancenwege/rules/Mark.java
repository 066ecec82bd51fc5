package de.chancenwege.rules;

import de.chancenwege.rules.advice.Change;
import de.chancenwege.rules.advice.Changes;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RouteTimeline;
import de.chancenwege.rules.advice.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A flag that what is found about some routes gets, whatever the tables say.
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

  List<Changes> changes(List<Changes> found, LocalDate day) {
    var marked = routes.apply(day);
    return marked.isEmpty() ? found : found.stream().map(one -> on(one, marked)).toList();
  }

  private Changes on(Changes found, Set<RouteCode> marked) {
    return new Changes(
        on(found.finding(), marked),
        found.changes().stream()
            .map(one -> new Change(one.facts(), on(one.finding(), marked), one.first()))
            .toList());
  }

  Timeline on(Timeline timeline) {
    var routes = timeline.routes().stream().map(this::on).toList();
    return new Timeline(timeline.from(), timeline.until(), timeline.laws(), routes);
  }

  private RouteTimeline on(RouteTimeline timeline) {
    var code = timeline.route().code();
    return new RouteTimeline(
        timeline.route(),
        timeline.intervals().stream()
            .map(time -> routes.apply(time.from()).contains(code) ? time.flagged(flag) : time)
            .toList());
  }
}
