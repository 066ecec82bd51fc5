package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.effect.people.Axes;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

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
   * How far the effect is found, on the first day on which people who ask from now on get another
   * answer: the first day of the version, or today if that is past; its last day if that is past
   * too. It is begun if nobody asked before.
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

  private static String subject(Draft draft) {
    return "draft " + draft.id();
  }

  /** What is withdrawn is only in the rulebook that answers. */
  private LocalDate day(Draft draft, Rulebook candidate) {
    var today = LocalDate.now(clock);
    return Stream.of(candidate, active.rulebook())
        .flatMap(rulebook -> rulebook.versions().stream())
        .filter(version -> version.content().path().equals(draft.path()))
        .findFirst()
        .map(version -> day(version, today))
        .orElse(today);
  }

  private static LocalDate day(TableVersion version, LocalDate today) {
    var first = version.validFrom();
    return first.isAfter(today)
        ? first
        : version.validTo().filter(last -> last.isBefore(today)).orElse(today);
  }
}
