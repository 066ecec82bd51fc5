package de.chancenwege.service.web.holder;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.service.web.sheet.language.Pairs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose case it is, by the document: it decides which papers somebody can have at all.
 *
 * @param keys of the document and of its group; none if it is not known
 */
public record Holder(Set<String> keys) {
  /** Somebody of whom no document is known. */
  public static final Holder UNKNOWN = new Holder(Set.of());

  private static final Map<String, String> PLAIN = Pairs.of("/messages/blatt/unterlagen.csv");

  private static final String GROUP = "gruppe";

  public Holder {
    keys = Set.copyOf(keys);
  }

  /**
   * The first question is the one for the document; others ask for one that somebody had before.
   */
  public static Holder of(Facts facts, Questionnaire questionnaire) {
    var documents = questionnaire.questions().get(0).answers().name();
    return new Holder(
        questionnaire.questions().stream()
            .filter(question -> question.answers().name().equals(documents))
            .flatMap(document -> told(document, facts.answer(document.fact())))
            .flatMap(term -> Stream.of(term.code(), term.attribute(GROUP)))
            .collect(Collectors.toSet()));
  }

  private static Stream<Term> told(Question document, Answer answer) {
    return answer.fold(
        code -> document.answers().find(code.toString()).stream(), () -> Stream.<Term>empty());
  }

  /**
   * Short names of what they can bring where the catalogue asks for that paper; none if only others
   * have it. Absent if the paper has no short name yet.
   */
  public Optional<List<String>> papers(String document) {
    return Optional.ofNullable(PLAIN.get(document))
        .map(papers -> Arrays.stream(papers.split("\\+")).flatMap(this::paper).toList());
  }

  /** Whether they can have a paper of the catalogue. */
  public boolean canHave(String document) {
    return papers(document).filter(List::isEmpty).isEmpty();
  }

  /** {@code key}, or {@code who:key/instead} for what only some people have. */
  private Stream<String> paper(String paper) {
    int who = paper.indexOf(':');
    var keys = Stream.of(paper.substring(who + 1).split("/")).limit(2);
    return who < 0 || mayBe(paper.substring(0, who)) ? keys.limit(1) : keys.skip(1);
  }

  /** Whether it may be one of these documents or groups, divided by commas. */
  private boolean mayBe(String some) {
    return keys.isEmpty() || Arrays.stream(some.split(",")).anyMatch(keys::contains);
  }
}
