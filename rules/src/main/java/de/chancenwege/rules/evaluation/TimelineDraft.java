package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.LawInForce;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.Timeline;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Goes from day to day. Routes are judged anew only on days on which something that they depend on
 * turns: a formula with the day in it, a period, the law.
 */
final class TimelineDraft {

  private final Verdict verdict;
  private final WorkingMemory memory;
  private final Function<Route, Finding> telling;
  private final Function<LocalDate, Law> laws;
  private final Watch watch;
  private final TurnReasons reasons;
  private final List<LawInForce> inForce = new ArrayList<>();

  /**
   * A draft.
   *
   * @param telling the finding for a route that was just judged
   * @param laws the law on a day
   */
  TimelineDraft(
      Verdict verdict,
      Questionnaire questionnaire,
      Function<Route, Finding> telling,
      Function<LocalDate, Law> laws) {
    this.verdict = verdict;
    this.memory = verdict.memory;
    this.telling = telling;
    this.laws = laws;
    this.watch = new Watch(memory);
    this.reasons = new TurnReasons(memory, questionnaire);
  }

  Timeline timeline(Facts facts, LocalDate from, LocalDate until, List<Route> routes) {
    var courses = routes.stream().map(RouteCourse::new).toList();
    enter(laws.apply(from), facts, from, courses);
    watch.turned();
    courses.forEach(course -> course.turn(find(course), from, List.of()));
    for (var day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      goTo(day, facts, courses);
    }
    return new Timeline(from, until, inForce, courses.stream().map(RouteCourse::told).toList());
  }

  private void goTo(LocalDate day, Facts facts, List<RouteCourse> courses) {
    var before = memory.law();
    var law = laws.apply(day);
    if (law == before) {
      memory.on(day);
    } else {
      enter(law, facts, day, courses);
    }
    var change = new LawChange(before, law);
    var turned = watch.turned();
    for (var course : courses) {
      if (course.canTurn(turned, day.toEpochDay()) || change.concerns(course.route.code())) {
        look(course, change, turned);
      }
    }
  }

  private void enter(Law law, Facts facts, LocalDate day, List<RouteCourse> courses) {
    memory.begin(law, facts, day);
    watch.begin();
    courses.forEach(course -> course.under(law));
    inForce.add(new LawInForce(law.validFrom(), law.checkedOn()));
  }

  private void look(RouteCourse course, LawChange change, BitSet turned) {
    var ended = course.turningOn(memory.day().toEpochDay());
    var finding = find(course);
    if (course.isNews(finding)) {
      var told = reasons.of(course.route.code(), change, ended, course.of(turned));
      course.turn(finding, memory.day(), told);
    }
  }

  private Finding find(RouteCourse course) {
    verdict.judge(course.route.code());
    course.expect(verdict.periods);
    return telling.apply(course.route);
  }
}
