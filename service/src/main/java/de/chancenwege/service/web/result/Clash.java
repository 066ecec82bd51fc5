package de.chancenwege.service.web.result;

import de.chancenwege.rules.facts.Contradiction;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two answers that cannot both be right.
 *
 * @param name short name of the one to look at first
 * @param text what is wrong with them, in one sentence
 * @param link where it can be changed
 */
public record Clash(String name, String text, String link) {

  /** All of a case, in the order of the form. */
  public static List<Clash> of(Facts facts, LocalDate day, Questionnaire questionnaire) {
    return questionnaire.contradictions(facts, day).stream()
        .flatMap(found -> of(found, facts, day, questionnaire))
        .toList();
  }

  private static Stream<Clash> of(
      Contradiction found, Facts facts, LocalDate day, Questionnaire questionnaire) {
    return questionnaire
        .find(found.fact())
        .map(
            question -> {
              var own = words(found.fact(), facts, questionnaire);
              var other =
                  found
                      .against()
                      .map(fact -> words(fact, facts, questionnaire))
                      .orElseGet(() -> Stream.of((Object) German.date(day)));
              var text =
                  Wording.text("unstimmig." + found.kind())
                      .formatted(Stream.concat(own, other).toArray());
              return new Clash(question.label(), text, AskedQuestion.link(question));
            })
        .stream();
  }

  /** Name and answer. */
  private static Stream<Object> words(FactCode fact, Facts facts, Questionnaire questionnaire) {
    return questionnaire.find(fact).stream()
        .flatMap(
            question ->
                Stream.of(question.label(), GivenAnswer.words(question, facts.answer(fact))));
  }
}
