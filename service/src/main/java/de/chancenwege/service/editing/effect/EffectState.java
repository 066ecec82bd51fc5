package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.effect.survey.Effect;
import java.time.Duration;

/** How far an effect was found. */
public sealed interface EffectState {

  /**
   * Others are found first.
   *
   * @param others how many
   */
  record Waiting(int others) implements EffectState {}

  /** Rulebooks are being prepared, and people chosen. */
  record Preparing() implements EffectState {}

  /**
   * People are being asked about.
   *
   * @param done about how many
   * @param of of how many
   */
  record Running(int done, int of) implements EffectState {}

  /**
   * It is found.
   *
   * @param took how long it took
   */
  record Found(Effect effect, Duration took) implements EffectState {}

  /**
   * It could not be found; the log says why.
   *
   * @param times how often it was tried
   */
  record Failed(int times) implements EffectState {

    /** Whether it was not for want of trying again. */
    public boolean isAgain() {
      return times > 1;
    }
  }

  /** Whether nothing more will happen. */
  default boolean isOver() {
    return this instanceof Found || this instanceof Failed;
  }
}
