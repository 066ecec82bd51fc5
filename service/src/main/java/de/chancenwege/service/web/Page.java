package de.chancenwege.service.web;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.form.FormView;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.groups.ResultView;
import de.chancenwege.service.web.source.Edition;
import java.util.List;
import java.util.Optional;

/**
 * The page in one of its states.
 *
 * @param form the form, filled with what was typed
 * @param faulty questions whose answers cannot be taken
 * @param result the answer to the case, if one was asked for
 * @param sentEmpty whether nothing was answered although an answer was asked for
 * @param edition the law it speaks of
 * @param guidedCase the case that is also gone through step by step, empty if it is not
 */
public record Page(
    FormView form,
    List<Field> faulty,
    Optional<ResultView> result,
    boolean sentEmpty,
    Edition edition,
    String guidedCase) {
  public Page {
    faulty = List.copyOf(faulty);
  }

  /** Before anything was asked. */
  static Page start(Rulebook rulebook, CaseReading blank) {
    var form = FormView.of(rulebook, Submission.none(), blank);
    return new Page(
        form, List.of(), Optional.empty(), false, Edition.of(rulebook, blank.day()), "");
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
        form.faulty(),
        result,
        !reading.isFaulty() && !reading.isAnswered(),
        Edition.of(rulebook, reading.day()),
        typed.guidedCase());
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
