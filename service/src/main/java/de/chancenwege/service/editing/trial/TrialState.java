package de.chancenwege.service.editing.trial;

import java.util.List;

/** How far all cases of a draft were tried. */
public sealed interface TrialState {

  /** Those of another draft are tried first. */
  record Waiting() implements TrialState {}

  /**
   * They are being tried.
   *
   * @param done how many were
   * @param of of how many
   */
  record Running(int done, int of) implements TrialState {}

  /**
   * They were tried.
   *
   * @param cases all of them, those to be looked at first
   */
  record Found(List<TriedCase> cases) implements TrialState {
    public Found {
      cases = List.copyOf(cases);
    }
  }

  /** They could not be tried; the log says why. */
  record Failed() implements TrialState {}

  /** Whether nothing more will happen. */
  default boolean isOver() {
    return this instanceof Found || this instanceof Failed;
  }
}
