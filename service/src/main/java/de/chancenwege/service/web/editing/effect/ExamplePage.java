package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.survey.Example;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.result.LevelView;
import de.chancenwege.service.web.source.Reason;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody invented whose answer about a way changes.
 *
 * @param way the way
 * @param shift how the answer changes
 * @param day the day under whose law
 * @param before the answer before
 * @param after the answer after
 * @param onlyBefore what only the answer before says
 * @param onlyAfter what only the answer after says
 * @param given what is known about the person
 * @param fields the same, to be sent to the page with the form
 */
public record ExamplePage(
    String way,
    String shift,
    String day,
    Side before,
    Side after,
    List<String> onlyBefore,
    List<String> onlyAfter,
    List<GivenAnswer> given,
    Map<String, String> fields) {
  public ExamplePage {
    onlyBefore = List.copyOf(onlyBefore);
    onlyAfter = List.copyOf(onlyAfter);
    given = List.copyOf(given);
  }

  /**
   * An answer.
   *
   * @param level how open the way is; nothing if the rules do not speak of it
   * @param reasons the rows that decided
   */
  public record Side(Optional<LevelView> level, List<Reason> reasons) {
    public Side {
      reasons = List.copyOf(reasons);
    }

    static Side of(Optional<Finding> finding) {
      return new Side(
          finding.map(LevelView::of),
          finding.map(Finding::because).map(Reason::all).orElse(List.of()));
    }
  }

  static ExamplePage of(Example example, Replacement replacement, Told told) {
    var way =
        Stream.concat(example.after().stream(), example.before().stream())
            .map(finding -> finding.route().label())
            .findFirst()
            .orElse("");
    return new ExamplePage(
        way,
        Wording.text("wirkung.art." + example.shift()),
        German.date(replacement.day()),
        Side.of(example.before()),
        Side.of(example.after()),
        told.onlyIn(example.before(), example.after()),
        told.onlyIn(example.after(), example.before()),
        GivenAnswer.of(example.facts(), replacement.after().questionnaire()),
        Submission.of(example.facts(), replacement.day()).filled());
  }
}
