package de.chancenwege.service.web.editing.review;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.approval.Submission;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.DraftState;
import de.chancenwege.service.editing.effect.DraftEffects;
import de.chancenwege.service.editing.list.AskedAnew;
import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.editing.trial.DraftTrials;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.DraftDifference;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.DraftTalk;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.editing.effect.EffectView;
import de.chancenwege.service.web.editing.effect.SeenWords;
import de.chancenwege.service.web.editing.trial.TrialNews;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what is looked at before a draft is submitted or approved. */
@Singleton
final class Reviews {
  private final ActiveRulebook active;
  private final DraftChecks checks;
  private final Submissions submissions;
  private final DraftTalk talk;
  private final DraftEffects effects;
  private final DraftTrials trials;

  Reviews(
      ActiveRulebook active,
      DraftChecks checks,
      Submissions submissions,
      DraftTalk talk,
      DraftEffects effects,
      DraftTrials trials) {
    this.effects = effects;
    this.trials = trials;
    this.active = active;
    this.checks = checks;
    this.submissions = submissions;
    this.talk = talk;
  }

  ReviewPage page(Draft draft, SecurityContext security) {
    var file = DraftHead.table(draft);
    var checked = checks.check(draft);
    var verdict =
        VerdictView.of(checked, file, active.rulebook())
            .awayFrom("/werkstatt/entwurf/" + draft.id());
    var candidate =
        checked.candidate().filter(whole -> draft.state().isOpen() && checked.issues().isEmpty());
    var submission = submissions.of(draft.id()).stream().findFirst();
    return new ReviewPage(
        DraftHead.of(draft),
        draft.state().isOpen(),
        draft.kind() == DraftKind.WITHDRAWAL,
        active.rulebook().id().value(),
        draft.state() == DraftState.SUBMITTED ? verdict.submitted() : verdict,
        new DraftDifference(draft, active.rulebook()).toLaw(),
        list(draft),
        candidate.map(this::asked).orElse(List.of()),
        candidate.map(whole -> cases(draft, whole)),
        candidate.map(whole -> effect(draft, whole)),
        submission,
        submission
            .flatMap(Submission::seen)
            .map(seen -> SeenWords.of(seen, active.rulebook()))
            .orElse(List.of()),
        rights(draft, submission, security),
        talk.lines(draft, List.of()),
        file.map(Reviews::rows).orElse(List.of()),
        Typed.NOTHING,
        "");
  }

  void findAgain(Draft draft) {
    checks.check(draft).candidate().ifPresent(candidate -> effects.again(draft, candidate));
  }

  void giveUp(Draft draft) {
    effects.giveUp(draft);
    trials.giveUp(draft);
  }

  private static Optional<ListDifference> list(Draft draft) {
    var base = RuleList.read(draft.base());
    return base.flatMap(
        from -> RuleList.read(draft.file()).map(to -> ListDifference.between(from, to)));
  }

  private List<AskedAnew> asked(Rulebook candidate) {
    return AskedAnew.between(active.rulebook().questionnaire(), candidate.questionnaire());
  }

  private TrialNews cases(Draft draft, Rulebook candidate) {
    var before = active.rulebook();
    return TrialNews.of(trials.all(draft, before, candidate), before);
  }

  private EffectView effect(Draft draft, Rulebook candidate) {
    var known = effects.of(draft, candidate);
    return EffectView.of(known.state(), known.replacement(), effects.axes());
  }

  private static ReviewPage.Rights rights(
      Draft draft, Optional<Submission> submission, SecurityContext security) {
    var edits = security.isUserInRole(Accounts.EDITS);
    var approves = security.isUserInRole(Accounts.APPROVES);
    var isSubmitted = draft.state() == DraftState.SUBMITTED;
    var isOwn =
        submission.filter(open -> !open.mayBeApprovedBy(Accounts.name(security))).isPresent();
    return new ReviewPage.Rights(
        edits && draft.state() == DraftState.EDITING,
        approves && isSubmitted && !isOwn,
        approves && isSubmitted,
        edits && isSubmitted,
        isSubmitted && isOwn);
  }

  /** Whether the draft, or what it was made from, has that row; empty stands for the whole. */
  static boolean isAbout(Draft draft, String row) {
    return row.isEmpty()
        || Stream.of(draft, draft.saying(draft.base()))
            .flatMap(one -> DraftHead.table(one).stream())
            .anyMatch(file -> rows(file).contains(row));
  }

  private static List<String> rows(TableFile file) {
    return file.tables().flatMap(table -> table.rows().stream()).map(Row::id).toList();
  }
}
