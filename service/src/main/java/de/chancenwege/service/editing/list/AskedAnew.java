package de.chancenwege.service.editing.list;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Premise;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which other questions make sense with the new answers of a question: their own conditions name
 * answers, and whoever wrote them did not know these.
 *
 * @param question the question with new answers, in German
 * @param asked questions that are asked whoever answers so, as a condition excludes other answers
 * @param left questions that are not asked, and an answer to them counts as a contradiction
 */
public record AskedAnew(String question, List<String> asked, List<String> left) {
  public AskedAnew {
    asked = List.copyOf(asked);
    left = List.copyOf(left);
  }

  /** For every question that has more answers than before. */
  public static List<AskedAnew> between(Questionnaire before, Questionnaire after) {
    var known = before.answers();
    return after.answers().entrySet().stream()
        .flatMap(now -> of(after, now.getKey(), added(now, known)).stream())
        .toList();
  }

  private static List<String> added(
      Map.Entry<String, List<String>> now, Map<String, List<String>> known) {
    var before = known.getOrDefault(now.getKey(), now.getValue());
    return now.getValue().stream().filter(answer -> !before.contains(answer)).toList();
  }

  /**
   * For some answers to a question.
   *
   * @return nothing if no other question asks for them
   */
  public static Optional<AskedAnew> of(Questionnaire questions, String fact, List<String> answers) {
    var asked = asking(questions, fact).filter(q -> makesSense(q, answers)).map(AskedAnew::label);
    var left = asking(questions, fact).filter(q -> !makesSense(q, answers)).map(AskedAnew::label);
    return questions
        .find(new FactCode(fact))
        .map(question -> new AskedAnew(question.label(), asked.toList(), left.toList()))
        .filter(news -> !answers.isEmpty() && !(news.asked.isEmpty() && news.left.isEmpty()));
  }

  private static Stream<Question> asking(Questionnaire questions, String fact) {
    return questions.questions().stream()
        .filter(
            question -> premise(question).filter(p -> p.fact().value().equals(fact)).isPresent());
  }

  private static boolean makesSense(Question question, List<String> answers) {
    return answers.stream()
        .anyMatch(answer -> premise(question).filter(p -> !p.isBrokenBy(answer)).isPresent());
  }

  private static Optional<Premise> premise(Question question) {
    return question.coherence().premise();
  }

  private static String label(Question question) {
    return '„' + question.label() + '“';
  }
}
