package de.chancenwege.service.web.rules.catalogue;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.service.web.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All questions.
 *
 * @param groups the questions by section of the form
 */
public record QuestionsPage(List<Group> groups) {

  /** The questions of a section. */
  public record Group(String name, List<Entry> questions) {
    public Group {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A question.
   *
   * @param code the fact that it asks for
   * @param label its short name
   * @param text the question
   * @param kind kind of the answer
   * @param answers answers to choose from, empty if they stand in a list of their own
   * @param list name of that list, empty if there is none
   * @param help one sentence that helps to answer
   * @param reason why it is asked
   * @param changeableBy who can change the fact
   */
  public record Entry(
      String code,
      String label,
      String text,
      String kind,
      List<String> answers,
      String list,
      String help,
      String reason,
      String changeableBy) {
    public Entry {
      answers = List.copyOf(answers);
    }
  }

  public QuestionsPage {
    groups = List.copyOf(groups);
  }

  /** The questions of a rulebook. */
  public static QuestionsPage of(Rulebook rulebook) {
    var lists = rulebook.vocabularies().stream().map(Vocabulary::name).collect(Collectors.toSet());
    return new QuestionsPage(
        rulebook.questionnaire().questions().stream()
            .collect(
                Collectors.groupingBy(Question::group, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(g -> new Group(g.getKey(), g.getValue().stream().map(q -> of(q, lists)).toList()))
            .toList());
  }

  private static Entry of(Question question, Set<String> lists) {
    var list = question.answers().name();
    var isListed = lists.contains(list);
    var kind = Wording.word("regeln.antwort", question.type().code());
    return new Entry(
        question.fact().value(),
        question.label(),
        question.text(),
        question.unit().isEmpty() ? kind : kind + " (" + question.unit() + ')',
        isListed ? List.of() : question.choices().stream().map(Term::label).toList(),
        isListed ? list : "",
        question.help(),
        question.reason(),
        Wording.word("aenderbar", question.changeableBy()));
  }
}
