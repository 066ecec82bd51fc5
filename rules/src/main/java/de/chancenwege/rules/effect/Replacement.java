package de.chancenwege.rules.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One rulebook in place of another, looked at under the law of one day.
 *
 * @param scope what it can reach
 */
public record Replacement(Rulebook before, Rulebook after, LocalDate day, Scope scope) {

  /** The change from one rulebook to another; the day is not before either begins. */
  public static Replacement between(Rulebook before, Rulebook after, LocalDate day) {
    return new Replacement(before, after, day, Scope.between(before, after, day));
  }

  /** The routes to ask about, in the order of their codes. */
  public List<RouteCode> routes() {
    return scope.routes().stream().sorted(Dependencies.BY_CODE).toList();
  }

  /** All questions that can matter for the routes, as one of the rulebooks asks them. */
  public Map<FactCode, Question> questions() {
    var questions = new LinkedHashMap<FactCode, Question>();
    for (var rulebook : List.of(before, after)) {
      var read = read(rulebook);
      rulebook.questionnaire().questions().stream()
          .filter(question -> read.contains(question.fact().value()))
          .forEach(question -> questions.putIfAbsent(question.fact(), question));
    }
    return questions;
  }

  private Set<String> read(Rulebook rulebook) {
    var tables = Dependencies.on(rulebook, day);
    return scope.routes().stream()
        .flatMap(route -> tables.facts(route).stream())
        .collect(Collectors.toSet());
  }
}
