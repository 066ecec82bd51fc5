package de.chancenwege.service.editing.draft;

/** What became of an attempt to save. */
public sealed interface Saving {

  /** It is saved, as this. */
  record Saved(Draft draft) implements Saving {}

  /**
   * Somebody saved in the meantime; nothing was changed.
   *
   * @param base what the attempt started from
   * @param now what is there now
   */
  record Outdated(Draft base, Draft now) implements Saving {}

  /** The draft cannot be changed any more, or not now. */
  record Closed(Draft draft) implements Saving {}
}
