package de.chancenwege.service.editing.draft;

/** How far a draft is. */
public enum DraftState {
  /** It can be changed. */
  EDITING,
  /** Somebody else is to look at it. */
  SUBMITTED,
  /** It became law here. */
  PUBLISHED,
  /** Nobody wants it any more. */
  DISCARDED;

  /** Whether anything can still become of it. */
  public boolean isOpen() {
    return this == EDITING || this == SUBMITTED;
  }
}
