package de.chancenwege.service.web.result;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.service.web.wording.German;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The answer to a case.
 *
 * @param asOf the day it is for
 * @param counts how many ways are open, later, unclear, closed
 * @param next questions to ask next, the most deciding first
 * @param later questions that decide less
 * @param given what the answer rests on
 * @param areas the ways, by area
 */
public record ResultView(
    String asOf,
    List<String> counts,
    List<AskedQuestion> next,
    List<AskedQuestion> later,
    List<GivenAnswer> given,
    List<AreaView> areas) {

  private static final int NEXT = 5;

  public ResultView {
    counts = List.copyOf(counts);
    next = List.copyOf(next);
    later = List.copyOf(later);
    given = List.copyOf(given);
    areas = List.copyOf(areas);
  }

  public static ResultView of(Advice advice, Facts facts, Rulebook rulebook) {
    var questions = questions(advice, rulebook);
    return new ResultView(
        German.date(advice.asOf()),
        counts(advice),
        questions.stream().limit(NEXT).toList(),
        questions.stream().skip(NEXT).toList(),
        GivenAnswer.of(facts, rulebook.questionnaire()),
        AreaView.of(advice.findings(), rulebook));
  }

  /** E.g. {@code 3 Wege sind offen, 1 Weg öffnet sich später}. */
  public String summary() {
    return German.list(counts);
  }

  private static List<String> counts(Advice advice) {
    var outlooks = advice.findings().stream().map(f -> Outlook.of(f.level())).sorted();
    return outlooks
        .collect(Collectors.groupingBy(o -> o, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(count -> count.getKey().count(count.getValue()))
        .toList();
  }

  private static List<AskedQuestion> questions(Advice advice, Rulebook rulebook) {
    Map<String, String> labels =
        rulebook.routes().stream().collect(Collectors.toMap(r -> r.code().value(), Route::label));
    return advice.nextQuestions().stream().map(question -> asked(question, labels)).toList();
  }

  private static AskedQuestion asked(OpenQuestion open, Map<String, String> labels) {
    var decides = open.decides().stream().map(r -> labels.getOrDefault(r.value(), "")).toList();
    return AskedQuestion.of(open.question(), decides);
  }
}
