package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.web.source.Reason;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;

/**
 * Something that stands in the way.
 *
 * @param kind ban, waiting period or something to cure, in one word
 * @param reason the row that says so
 * @param opensOn until when it hinders, empty if no day is known
 * @param change the fact that would have to change; empty or one
 * @param changeableBy who can change it, empty if nobody is named
 */
public record Hindrance(
    String kind, Reason reason, String opensOn, List<AskedQuestion> change, String changeableBy) {
  public Hindrance {
    change = List.copyOf(change);
  }

  static Hindrance of(Obstacle obstacle, Questionnaire questionnaire) {
    return new Hindrance(
        Wording.text("hindernis." + obstacle.kind().name()),
        Reason.of(obstacle.hit()),
        obstacle.opensOn().map(German::date).orElse(""),
        obstacle.fact().flatMap(questionnaire::find).map(Hindrance::asked).stream().toList(),
        obstacle.curableBy().map(who -> Wording.word("aenderbar", who)).orElse(""));
  }

  private static AskedQuestion asked(Question question) {
    return new AskedQuestion(question.label(), question.fact(), List.of());
  }
}
