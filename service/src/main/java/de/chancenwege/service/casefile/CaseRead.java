package de.chancenwege.service.casefile;

import java.util.List;

/** What became of a saved case that was read. */
public sealed interface CaseRead {

  /**
   * It was taken, as far as it is understood.
   *
   * @param saved the case
   * @param older whether an older program wrote it
   * @param losses everything that could not be taken
   */
  record Taken(SavedCase saved, boolean older, List<Loss> losses) implements CaseRead {
    public Taken {
      losses = List.copyOf(losses);
    }
  }

  /** It was not taken. */
  record Refused(Cause cause) implements CaseRead {}

  /** Why a case is not taken. */
  enum Cause {
    /** There is nothing. */
    EMPTY,
    /** It is larger than any case. */
    TOO_LARGE,
    /** It was not written by this program, or is damaged. */
    NO_CASE,
    /** A newer program wrote it. */
    NEWER
  }
}
