package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.effect.people.Axes;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** What drafts would do to answers, against the rulebook that answers. */
@Singleton
public final class DraftEffects {
  private final Effects effects;
  private final ActiveRulebook active;
  private final Clock clock;

  DraftEffects(Effects effects, ActiveRulebook active, Clock clock) {
    this.effects = effects;
    this.active = active;
    this.clock = clock;
  }

  /** The facts by which effects are told. */
  public Axes axes() {
    return effects.axes();
  }

  /**
   * How far the effect is found, on the day on which it comes to people. It is begun if nobody
   * asked before.
   *
   * @param candidate the rulebook that the draft would make
   */
  public KnownEffect of(Draft draft, Rulebook candidate) {
    return effects.of(subject(draft), active.rulebook(), candidate, day(draft, candidate));
  }

  /** The same, but what could not be found is tried again. */
  public KnownEffect again(Draft draft, Rulebook candidate) {
    return effects.again(subject(draft), active.rulebook(), candidate, day(draft, candidate));
  }

  /** Gives up what is looked for about a draft that was discarded: others wait for their turn. */
  public void giveUp(Draft draft) {
    effects.giveUp(subject(draft));
  }

  private static String subject(Draft draft) {
    return "draft " + draft.id();
  }

  private LocalDate day(Draft draft, Rulebook candidate) {
    return EffectDay.of(draft.path(), candidate, active.rulebook(), LocalDate.now(clock));
  }
}
