package de.chancenwege.service.advice;

import de.chancenwege.rules.advice.Change;
import de.chancenwege.rules.advice.Changes;
import de.chancenwege.rules.advice.FactChange;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What would have to change.
 *
 * @param route code of the route
 * @param level how open it is today
 * @param flags what is told about the rules themselves
 * @param changes the smallest sets first
 */
@Schema(name = "Changes")
record ChangesView(
    String route,
    Level level,
    @Schema(description = FLAGS) List<String> flags,
    List<ChangeView> changes) {
  private static final String FLAGS =
      "ANTWORT_NEU where tables do not know an answer of the person yet, UNTER_PRUEFUNG where one of"
          + " them is under review";

  /** Facts that would have to change together, and what would be said then. */
  @Schema(name = "Change")
  record ChangeView(
      List<FactChangeView> facts,
      Level level,
      @Schema(nullable = true, description = "First day on which the route is open then")
          @Nullable LocalDate earliest,
      List<RowHitView> because,
      @Schema(description = FLAGS) List<String> flags,
      @Schema(description = "Warnings that must be heard before anything is done, in German")
          List<String> first) {

    private static ChangeView of(Change change) {
      return new ChangeView(
          change.facts().stream().map(FactChangeView::of).toList(),
          change.finding().level(),
          change.finding().earliest().orElse(null),
          change.finding().because().stream().map(RowHitView::of).toList(),
          change.finding().flagsOfRules(),
          change.first());
    }
  }

  /** Another answer to a question. */
  @Schema(name = "FactChange")
  record FactChangeView(
      String fact,
      @Schema(nullable = true, description = "The answer today; null if unknown")
          @Nullable Object from,
      @Schema(description = "The answer that would help") @Nullable Object to,
      @Schema(
              description = "Who can change the fact",
              enumeration = {"PERSON", "DRITTE", "BEHOERDE"})
          String changeableBy) {

    private static FactChangeView of(FactChange change) {
      return new FactChangeView(
          change.question().fact().value(),
          value(change.from()),
          value(change.to()),
          change.question().changeableBy());
    }

    private static @Nullable Object value(Answer answer) {
      return answer instanceof Answer.Known known ? known.value() : null;
    }
  }

  /** The answer for a route; one that no table answers stays open, and nothing helps. */
  static ChangesView of(RouteCode route, List<Changes> changes) {
    return new ChangesView(
        route.value(),
        changes.stream().map(c -> c.finding().level()).findFirst().orElse(Level.KLAEREN),
        changes.stream().flatMap(c -> c.finding().flagsOfRules().stream()).toList(),
        changes.stream().flatMap(c -> c.changes().stream()).map(ChangeView::of).toList());
  }
}
