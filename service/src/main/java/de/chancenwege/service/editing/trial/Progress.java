package de.chancenwege.service.editing.trial;

/** How far a trial is; it outlives the trial, which holds two rulebooks. */
final class Progress {
  private volatile TrialState state = new TrialState.Waiting();

  TrialState state() {
    return state;
  }

  void set(TrialState next) {
    state = next;
  }
}
