package de.chancenwege.service.web.comparison;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody supposes first who asks "what if".
 *
 * @param question another answer to it
 * @param answer the answer that is supposed
 */
record Supposition(Question question, Answer answer) {
  private static final int MANY = 8;

  /**
   * What comes to mind about a question: the other one of yes and no, the next choice in the
   * direction in which it can change; else the answer of today.
   */
  static Supposition about(Question question, Answer today) {
    if (question.type() == FactType.BOOL) {
      return new Supposition(question, yesOrNo(question, today));
    }
    var known = today.fold(value -> next(question, value), Stream::empty);
    return new Supposition(question, known.<Answer>map(Answer.Known::new).findAny().orElse(today));
  }

  private static Answer yesOrNo(Question question, Answer today) {
    return new Answer.Known(
        today.fold(value -> !(Boolean) value, () -> question.mayBecome(null, true)));
  }

  private static Stream<Object> next(Question question, Object value) {
    var codes = question.direction().isEmpty() ? List.<String>of() : question.allowed();
    int at = codes.indexOf(value);
    return IntStream.of(at - 1, at + 1)
        .filter(i -> i >= 0 && i < codes.size())
        .mapToObj(i -> (Object) codes.get(i))
        .filter(code -> question.mayBecome(value, code));
  }

  /**
   * What somebody can change for the better, first what stands in the way of most ways, then what
   * decides most of what is not known.
   */
  static List<Supposition> first(Advice advice, Facts facts, Questionnaire questionnaire) {
    var asked = advice.nextQuestions().stream().map(open -> open.question());
    return Stream.concat(hindering(advice).flatMap(f -> questionnaire.find(f).stream()), asked)
        .distinct()
        .filter(question -> question.isChangeable() && !question.direction().isEmpty())
        .map(question -> about(question, facts.answer(question.fact())))
        .filter(supposed -> supposed.mayFollow(facts.answer(supposed.question.fact())))
        .limit(MANY)
        .toList();
  }

  private static Stream<FactCode> hindering(Advice advice) {
    return advice.findings().stream()
        .flatMap(way -> way.obstacles().stream().flatMap(o -> o.fact().stream()).distinct())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<FactCode, Long>comparingByValue()
                .reversed()
                .thenComparing(fact -> fact.getKey().value()))
        .map(Map.Entry::getKey);
  }

  private boolean mayFollow(Answer today) {
    return !answer.equals(today)
        && answer.fold(
            then -> today.fold(now -> question.mayBecome(now, then), () -> true), () -> false);
  }
}
