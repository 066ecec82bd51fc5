package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.web.source.Reason;
import de.chancenwege.service.web.source.Source;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Something that stands in the way.
 *
 * @param kind ban, waiting period or something to cure, in one word
 * @param reason what the rows say that say so
 * @param opensOn until when it hinders, empty if no day is known
 * @param change the fact that would have to change; empty or one
 * @param changeableBy who can change it, empty if nobody is named
 */
public record Hindrance(
    String kind, Reason reason, String opensOn, List<AskedQuestion> change, String changeableBy) {
  public Hindrance {
    change = List.copyOf(change);
  }

  /** Everything that stands in the way; what several rows say in the same words is said once. */
  static List<Hindrance> of(List<Obstacle> obstacles, Questionnaire questionnaire) {
    var same = new LinkedHashMap<List<Object>, List<Obstacle>>();
    for (var one : obstacles) {
      var key =
          List.<Object>of(
              one.kind(), one.hit().reason(), one.opensOn(), one.fact(), one.curableBy());
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
    }
    return same.values().stream().map(some -> together(some, questionnaire)).toList();
  }

  private static Hindrance together(List<Obstacle> same, Questionnaire questionnaire) {
    var first = same.get(0);
    return new Hindrance(
        Wording.text("hindernis." + first.kind().name()),
        new Reason(first.hit().reason(), Source.of(same.stream().map(Obstacle::hit).toList())),
        first.opensOn().map(German::date).orElse(""),
        first.fact().flatMap(questionnaire::find).map(Hindrance::asked).stream().toList(),
        first.curableBy().map(who -> Wording.word("aenderbar", who)).orElse(""));
  }

  private static AskedQuestion asked(Question question) {
    return new AskedQuestion(question.label(), question.fact(), "");
  }
}
