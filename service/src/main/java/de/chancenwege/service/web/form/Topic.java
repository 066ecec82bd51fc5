package de.chancenwege.service.web.form;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What some questions are about; each has a section in the form.
 *
 * @param number its place in the form, from 1
 * @param title its name
 * @param questions all its questions
 */
public record Topic(int number, String title, List<Question> questions) {
  public Topic {
    questions = List.copyOf(questions);
  }

  /** All of them, in the order of the form. */
  public static List<Topic> of(Questionnaire questionnaire) {
    var groups = new LinkedHashMap<String, List<Question>>();
    for (var question : questionnaire.questions()) {
      groups.computeIfAbsent(question.group(), title -> new ArrayList<>()).add(question);
    }
    var topics = new ArrayList<Topic>();
    groups.forEach(
        (title, questions) -> topics.add(new Topic(topics.size() + 1, title, questions)));
    return topics;
  }

  /** What its questions ask for. */
  public List<FactCode> facts() {
    return questions.stream().map(Question::fact).toList();
  }

  /** The value of the button that asks for all its questions. */
  public String id() {
    return "thema-" + number;
  }
}
