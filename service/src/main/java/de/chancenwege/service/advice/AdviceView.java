package de.chancenwege.service.advice;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to one case on one day, as the interface describes it. {@link
 * de.chancenwege.service.advice.json.AdviceJson} writes it; a test compares the two.
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
      @Schema(description = "Routes whose level depends on it") List<String> decides) {}

  public AdviceView {
    findings = List.copyOf(findings);
    nextQuestions = List.copyOf(nextQuestions);
    unanswered = List.copyOf(unanswered);
  }
}
