package de.chancenwege.service.advice;

import de.chancenwege.rules.facts.Contradiction;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one case on one day, as the interface describes it. {@link
 * de.chancenwege.service.advice.json.AdviceJson} writes it; a test compares the two.
 *
 * @param asOf the day
 * @param rulebook the rules that answered
 * @param findings one per route
 * @param nextQuestions what to ask next, the most deciding first; at the end what settled levels
 *     assume
 * @param unanswered routes that were asked for and that no table answers yet
 * @param contradictions facts that cannot all be right
 */
@Schema(name = "Advice")
public record AdviceView(
    LocalDate asOf,
    RulebookReference rulebook,
    List<FindingView> findings,
    @Schema(
            description =
                "What to ask next, the most deciding first: the facts in missing; after these,"
                    + " those in assumed")
        List<OpenQuestionView> nextQuestions,
    @Schema(description = "Routes that were asked for and that no table answers yet")
        List<String> unanswered,
    @Schema(description = "Facts that cannot all be right; the answer rests on them all the same")
        List<ContradictionView> contradictions) {

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
      @Schema(description = "Routes that name it in missing or assumed: it can change their level")
          List<String> decides) {}

  /** Facts that cannot all be right: please look at the documents again. */
  @Schema(name = "Contradiction")
  record ContradictionView(
      @Schema(description = "The fact that does not fit") String fact,
      @Schema(
              description =
                  "BEFORE: a day before the other day. AFTER_DAY: something that has happened, on a"
                      + " day after asOf. NOT_TOGETHER: makes no sense with the other fact")
          Contradiction.Kind kind,
      @Schema(nullable = true, description = "The other fact; null where it is asOf")
          @Nullable String against) {}

  public AdviceView {
    findings = List.copyOf(findings);
    nextQuestions = List.copyOf(nextQuestions);
    unanswered = List.copyOf(unanswered);
    contradictions = List.copyOf(contradictions);
  }
}
