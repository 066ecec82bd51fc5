package de.chancenwege.service.web.change;

import de.chancenwege.rules.advice.Change;
import de.chancenwege.rules.advice.FactChange;
import de.chancenwege.service.web.comparison.Variant;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.result.LevelView;
import de.chancenwege.service.web.source.Reason;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What would help.
 *
 * @param first warnings that must be heard before anything is done
 * @param answers what would have to change together
 * @param level how open the way would be then
 * @param reasons why
 * @param fields ask for a comparison of all ways
 */
public record Possibility(
    List<String> first,
    List<NewAnswer> answers,
    LevelView level,
    List<Reason> reasons,
    Map<String, String> fields) {

  /**
   * Another answer to a question.
   *
   * @param name short name of the fact
   * @param from the answer of today
   * @param to the answer that would help
   * @param who who can change it
   */
  public record NewAnswer(String name, String from, String to, String who) {

    private static NewAnswer of(FactChange change) {
      var question = change.question();
      return new NewAnswer(
          question.label(),
          GivenAnswer.words(question, change.from()),
          GivenAnswer.words(question, change.to()),
          Wording.word("aenderbar", question.changeableBy()));
    }
  }

  public Possibility {
    first = List.copyOf(first);
    answers = List.copyOf(answers);
    reasons = List.copyOf(reasons);
  }

  static Possibility of(Change change) {
    return new Possibility(
        change.first(),
        change.facts().stream().map(NewAnswer::of).toList(),
        LevelView.of(change.finding()),
        Reason.all(change.finding().because()),
        Variant.fields(
            change.facts().stream()
                .collect(Collectors.toMap(FactChange::question, FactChange::to))));
  }
}
