package de.chancenwege.service.web.sheet.leaflet;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Term;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose sheet it is, by the document: it decides which papers somebody can have at all.
 *
 * @param keys of the document and of its group; none if it is not known
 */
public record Holder(Set<String> keys) {
  static final Holder UNKNOWN = new Holder(Set.of());

  private static final String GROUP = "gruppe";

  public Holder {
    keys = Set.copyOf(keys);
  }

  /** The first question is the one for the document. */
  public static Holder of(Facts facts, Questionnaire questionnaire) {
    return new Holder(
        questionnaire.questions().stream()
            .limit(1)
            .flatMap(document -> told(document, facts.answer(document.fact())))
            .flatMap(term -> Stream.of(term.code(), term.attribute(GROUP)))
            .collect(Collectors.toSet()));
  }

  private static Stream<Term> told(Question document, Answer answer) {
    return answer.fold(
        code -> document.answers().find(code.toString()).stream(), () -> Stream.<Term>empty());
  }

  /** Whether it may be one of these documents or groups, divided by commas. */
  boolean mayBe(String some) {
    return keys.isEmpty() || Arrays.stream(some.split(",")).anyMatch(keys::contains);
  }
}
