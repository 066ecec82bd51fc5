package de.chancenwege.service.advice;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.RouteCode;
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
 */
@Schema(name = "Advice")
record AdviceView(
    @Schema(required = true) LocalDate asOf,
    @Schema(required = true) RulebookReference rulebook,
    @Schema(required = true) List<FindingView> findings,
    @Schema(required = true) List<OpenQuestionView> nextQuestions) {

  /** The rules that answered: same id, facts and day give the same advice for ever. */
  @Schema(name = "RulebookReference")
  record RulebookReference(
      @Schema(required = true) String id,
      @Schema(required = true, description = "First day of the newest table version in force")
          LocalDate validFrom,
      @Schema(required = true, description = "Oldest day of a check against the law")
          LocalDate checkedOn) {}

  /** A question whose answer decides. */
  @Schema(name = "OpenQuestion")
  record OpenQuestionView(
      @Schema(required = true) String fact,
      @Schema(required = true) String question,
      @Schema(required = true, description = "Routes whose level depends on it")
          List<String> decides) {}

  AdviceView {
    findings = List.copyOf(findings);
    nextQuestions = List.copyOf(nextQuestions);
  }

  static AdviceView of(AdviceQuery query, Advice advice) {
    return new AdviceView(
        advice.asOf(),
        new RulebookReference(
            query.rulebook().id().value(), advice.validFrom(), advice.checkedOn()),
        advice.findings().stream().map(FindingView::of).toList(),
        advice.nextQuestions().stream()
            .map(
                open ->
                    new OpenQuestionView(
                        open.question().fact().value(),
                        open.question().text(),
                        open.decides().stream().map(RouteCode::value).toList()))
            .toList());
  }
}
