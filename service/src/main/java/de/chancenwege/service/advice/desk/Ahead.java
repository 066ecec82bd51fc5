package de.chancenwege.service.advice.desk;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at ways that only wait: which answers decide them on the day on which their wait ends. */
public final class Ahead {
  private Ahead() {}

  /**
   * The same advice, which asks for these answers after everything that decides today.
   *
   * @param facts what it was given for
   * @param rulebook which gave it
   */
  public static Advice asked(Advice today, Facts facts, Rulebook rulebook) {
    var questions = Stream.concat(today.nextQuestions().stream(), later(today, facts, rulebook));
    var asked = new HashSet<Question>();
    return new Advice(
        today.asOf(),
        today.validFrom(),
        today.checkedOn(),
        today.findings(),
        questions.filter(open -> asked.add(open.question())).toList());
  }

  private static Stream<OpenQuestion> later(Advice today, Facts facts, Rulebook rulebook) {
    var waiting =
        today.findings().stream()
            .filter(finding -> finding.earliest().isPresent())
            .collect(
                Collectors.groupingBy(
                    finding -> finding.earliest().orElseThrow(),
                    TreeMap<LocalDate, Set<RouteCode>>::new,
                    Collectors.mapping(way -> way.route().code(), Collectors.toSet())));
    return waiting.entrySet().stream()
        .map(end -> rulebook.advise(facts, end.getKey(), end.getValue()))
        .flatMap(then -> then.nextQuestions().stream())
        .filter(open -> !open.isAssumed());
  }
}
