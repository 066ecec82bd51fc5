package de.chancenwege.service.advice;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.advice.desk.AdviceQuery;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to one case on one day.
 *
 * @param asOf the day
 * @param rulebook the rules that answered
 * @param findings one per route
 * @param nextQuestions what to ask next, the most deciding first
 * @param unanswered routes that were asked for and that no table answers yet
 */
@Schema(name = "Advice")
public record AdviceView(
    LocalDate asOf,
    RulebookReference rulebook,
    List<FindingView> findings,
    List<OpenQuestionView> nextQuestions,
    @Schema(description = "Routes that were asked for and that no table answers yet")
        List<String> unanswered) {

  /** The rules that answered: same id, facts and day give the same advice for ever. */
  @Schema(name = "RulebookReference")
  record RulebookReference(
      String id,
      @Schema(description = "First day of the newest table version in force") LocalDate validFrom,
      @Schema(description = "Oldest day of a check against the law") LocalDate checkedOn) {}

  /** A question whose answer decides. */
  @Schema(name = "OpenQuestion")
  record OpenQuestionView(
      String fact,
      String question,
      @Schema(description = "Routes whose level depends on it") List<String> decides) {

    static OpenQuestionView of(OpenQuestion open) {
      return new OpenQuestionView(
          open.question().fact().value(),
          open.question().text(),
          open.decides().stream().map(RouteCode::value).toList());
    }
  }

  public AdviceView {
    findings = List.copyOf(findings);
    nextQuestions = List.copyOf(nextQuestions);
    unanswered = List.copyOf(unanswered);
  }

  static AdviceView of(AdviceQuery query, Advice advice) {
    return new AdviceView(
        advice.asOf(),
        new RulebookReference(
            query.rulebook().id().value(), advice.validFrom(), advice.checkedOn()),
        advice.findings().stream().map(FindingView::of).toList(),
        advice.nextQuestions().stream().map(OpenQuestionView::of).toList(),
        query.unanswered(advice).stream().map(RouteCode::value).toList());
  }
}
