package de.chancenwege.service.web.editing.review;

import de.chancenwege.service.editing.approval.Submission;
import de.chancenwege.service.editing.list.AskedAnew;
import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.editing.effect.EffectView;
import de.chancenwege.service.web.editing.trial.TrialNews;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import java.util.List;
import java.util.Optional;

/**
 * The page on which a draft is looked at before it is submitted, and before it is approved.
 *
 * @param draft the draft
 * @param isOpen whether anything can still become of it
 * @param isWithdrawal whether it takes a version away
 * @param rulebook id of the rulebook with which it was compared
 * @param verdict what the checks say
 * @param difference what it changes
 * @param list the same for a list
 * @param cases what it does to cases, if it is whole
 * @param effect what it does to answers, if it is whole
 * @param submission what was said when it was submitted, if it is
 * @param seen what was known of the effect when it was approved, in sentences
 * @param rights what the one who looks may do
 * @param comments what people said
 * @param rows numbers of the rows to speak about
 * @param typed what was typed, if something is wrong with it
 * @param error what is wrong, empty if nothing is
 */
public record ReviewPage(
    DraftHead draft,
    boolean isOpen,
    boolean isWithdrawal,
    String rulebook,
    VerdictView verdict,
    Optional<DifferenceView> difference,
    Optional<ListDifference> list,
    List<AskedAnew> asked,
    Optional<TrialNews> cases,
    Optional<EffectView> effect,
    Optional<Submission> submission,
    List<String> seen,
    Rights rights,
    List<String> comments,
    List<String> rows,
    Typed typed,
    String error) {
  public ReviewPage {
    asked = List.copyOf(asked);
    seen = List.copyOf(seen);
    comments = List.copyOf(comments);
    rows = List.copyOf(rows);
  }

  /**
   * What the one who looks may do.
   *
   * @param submit hand it to somebody else
   * @param approve publish it
   * @param sendBack ask for a change
   * @param takeBack go on with it
   * @param isOwn whether it is her own work, which she cannot approve
   */
  public record Rights(
      boolean submit, boolean approve, boolean sendBack, boolean takeBack, boolean isOwn) {}

  ReviewPage faulty(Typed again, String message) {
    return new ReviewPage(
        draft,
        isOpen,
        isWithdrawal,
        rulebook,
        verdict,
        difference,
        list,
        asked,
        cases,
        effect,
        submission,
        seen,
        rights,
        comments,
        rows,
        again,
        message);
  }

  /** Where the page is found again. */
  public String address() {
    return "/werkstatt/entwurf/" + draft.id() + "/pruefen";
  }

  /** What was typed into a field of a form, empty if nothing was. */
  public String typed(String form, String field) {
    return typed.form().equals(form) ? typed.text(field) : "";
  }

  /** Which cases are red, for who says that she has seen it; empty if none is known to be. */
  public String red() {
    return cases.map(TrialNews::red).orElse("");
  }

  /** Whether what it does to answers is still being found; nobody can approve that yet. */
  public boolean isEffectComing() {
    return effect.filter(EffectView::isComing).isPresent();
  }

  /** Whether what it does to answers could not be found. */
  public boolean isEffectFailed() {
    return effect.filter(EffectView::isFailed).isPresent();
  }

  /** Whether that is so although it was tried again; it can be approved with a reason then. */
  public boolean isEffectFailedAgain() {
    return effect.filter(view -> view.failures() > 1).isPresent();
  }

  public boolean isFaulty() {
    return !error.isEmpty();
  }
}
