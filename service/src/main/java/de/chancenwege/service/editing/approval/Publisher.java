package de.chancenwege.service.editing.approval;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.check.Verdict;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.effect.DraftEffects;
import de.chancenwege.service.editing.effect.EffectState;
import de.chancenwege.service.editing.trial.DraftTrials;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.Origin;
import de.chancenwege.service.rulebook.archive.Publication;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import de.chancenwege.service.rulebook.archive.RuleStore;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a second person turn a draft into the law that answers. */
@Singleton
public final class Publisher {
  private final Submissions submissions;
  private final DraftChecks checks;
  private final DraftEffects effects;
  private final DraftTrials trials;
  private final ActiveRulebook active;
  private final RuleArchive archive;
  private final RuleStore store;

  Publisher(
      Submissions submissions,
      DraftChecks checks,
      DraftEffects effects,
      DraftTrials trials,
      ActiveRulebook active,
      RuleArchive archive,
      RuleStore store) {
    this.submissions = submissions;
    this.checks = checks;
    this.effects = effects;
    this.trials = trials;
    this.active = active;
    this.archive = archive;
    this.store = store;
  }

  /**
   * Approves and publishes what was submitted: everything in one transaction, so that whatever
   * happens meanwhile the rules are those before or those after.
   *
   * @param draft the draft as it was looked at
   * @param rulebook id of the rulebook with which it was compared
   * @param consent who approves, and what she says
   */
  public Publishing approve(Draft draft, String rulebook, Consent consent) {
    var submission = submissions.open(draft.id());
    if (submission.filter(open -> open.revision() == draft.revision()).isEmpty()) {
      return new Publishing.NotOpen();
    }
    if (!submission.get().mayBeApprovedBy(consent.account())) {
      return new Publishing.OwnWork();
    }
    var latest = archive.latest();
    if (!latest.map(Publication::id).equals(Optional.of(rulebook))
        || !active.rulebook().id().value().equals(rulebook)) {
      return new Publishing.Overtaken();
    }
    var checked = checks.check(draft);
    var candidate = checked.candidate();
    if (checked.verdict() != Verdict.WHOLE || candidate.isEmpty()) {
      return new Publishing.Faulty(checked.issues());
    }
    var effect = effects.of(draft, candidate.get()).state();
    var unseen = unseen(draft, candidate.get(), effect, consent);
    return unseen.orElseGet(
        () -> publish(draft, candidate.get(), latest, new Approval(consent, seen(effect))));
  }

  /** Why the effect stands in the way; empty if it was seen, or was given up with a reason. */
  private Optional<Publishing> unseen(
      Draft draft, Rulebook candidate, EffectState effect, Consent consent) {
    if (effect instanceof EffectState.Found) {
      return consent.isWithoutEffect()
          ? Optional.of(new Publishing.EffectFound())
          : Optional.empty();
    }
    if (effect instanceof EffectState.Failed failed) {
      if (failed.isAgain() && consent.isWithoutEffect()) {
        return Optional.empty();
      }
      effects.again(draft, candidate);
      return Optional.of(new Publishing.EffectFailed(failed.isAgain()));
    }
    return Optional.of(new Publishing.EffectComing());
  }

  private record Approval(Consent consent, Optional<SeenEffect> seen) {}

  private static Optional<SeenEffect> seen(EffectState effect) {
    return effect instanceof EffectState.Found found
        ? Optional.of(SeenEffect.of(found.effect()))
        : Optional.empty();
  }

  private Publishing publish(
      Draft draft, Rulebook candidate, Optional<Publication> latest, Approval approval) {
    active.prepare(candidate); // Nothing should take time between the commit and the answer.
    try {
      var done =
          store.publish(
              candidate,
              Origin.APPROVED,
              latest,
              work -> Submissions.approve(work, draft, approval.consent(), approval.seen()));
      if (!done) {
        return new Publishing.Overtaken();
      }
    } catch (DecidedMeanwhileException e) {
      return new Publishing.NotOpen();
    }
    active.replace(candidate);
    trials.giveUp(draft); // Nobody waits any more for what was to be known before.
    return new Publishing.Published();
  }
}
