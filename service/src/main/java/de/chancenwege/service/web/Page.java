package de.chancenwege.service.web;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.form.FormView;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.AskedQuestion;
import de.chancenwege.service.web.result.groups.ResultView;
import de.chancenwege.service.web.result.groups.Way;
import de.chancenwege.service.web.source.Edition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The page in one of its states.
 *
 * @param form the form, filled with what was typed; beside an answer only what decides next
 * @param kept what was typed into questions that the form does not show, by the name of the field
 * @param faulty questions whose answers cannot be taken
 * @param result the answer to the case, if one was asked for
 * @param told ways of which everything is told; of the others only how open they are
 * @param sentEmpty whether nothing was answered although an answer was asked for
 * @param edition the law it speaks of
 * @param guidedCase the case that is also gone through step by step, empty if it is not
 */
public record Page(
    FormView form,
    Map<String, String> kept,
    List<Field> faulty,
    Optional<ResultView> result,
    Set<RouteCode> told,
    boolean sentEmpty,
    Edition edition,
    String guidedCase) {
  public Page {
    kept = new TreeMap<>(kept);
    faulty = List.copyOf(faulty);
    told = Set.copyOf(told);
  }

  /** Before anything was asked. */
  static Page start(Rulebook rulebook, CaseReading blank) {
    var form = FormView.of(rulebook, Submission.none(), blank);
    return new Page(
        form,
        Map.of(),
        List.of(),
        Optional.empty(),
        Set.of(),
        false,
        Edition.of(rulebook, blank.day()),
        "");
  }

  /**
   * After the form was sent: with errors, with an answer, or with the request to answer something.
   *
   * @param result the answer, if the case could be read and is not empty
   */
  public static Page answer(
      Rulebook rulebook, Submission typed, CaseReading reading, Optional<ResultView> result) {
    var form = FormView.of(rulebook, typed, reading);
    return new Page(
        form,
        focus(typed),
        form.faulty(),
        result,
        typed.ways(rulebook),
        !reading.isFaulty() && !reading.isAnswered(),
        Edition.of(rulebook, reading.day()),
        typed.guidedCase());
  }

  /** The answer, with the questions that decide next: the whole form is many times as long. */
  static Page brief(Rulebook rulebook, Submission typed, CaseReading reading, ResultView result) {
    var next = result.next().stream().map(AskedQuestion::fact).toList();
    var form = FormView.next(rulebook, typed, reading, next);
    return new Page(
        form,
        kept(typed, rulebook, next),
        List.of(),
        Optional.of(result),
        typed.ways(rulebook),
        false,
        Edition.of(rulebook, reading.day()),
        typed.guidedCase());
  }

  private static Map<String, String> kept(
      Submission typed, Rulebook rulebook, List<FactCode> shown) {
    var kept = new TreeMap<>(typed.answers(rulebook.questionnaire(), shown));
    kept.putAll(focus(typed));
    return kept;
  }

  /** What a case is about that is also gone through step by step. */
  private static Map<String, String> focus(Submission typed) {
    var areas = typed.focus();
    return areas.isEmpty() || typed.guidedCase().isEmpty()
        ? Map.of()
        : Map.of(Submission.FOCUS, String.join(",", new TreeSet<>(areas)));
  }

  /** Whether the form shows only what decides next. */
  public boolean isBrief() {
    return result.isPresent() && form.more().isEmpty();
  }

  /** Whether everything is told about that way. */
  public boolean tells(Way way) {
    return told.stream().anyMatch(way.card().isAbout());
  }

  /** Whether somebody asked for that way, which then stands open, and not for all of them. */
  public boolean opens(Way way) {
    return tells(way) && told.size() < result.map(ResultView::routes).orElse(0);
  }

  public boolean isFaulty() {
    return !faulty.isEmpty();
  }

  /** Whether somebody comes here for the first time, as far as can be known. */
  public boolean isUntouched() {
    return faulty.isEmpty() && result.isEmpty() && !sentEmpty;
  }

  public boolean hasResult() {
    return result.isPresent();
  }
}
