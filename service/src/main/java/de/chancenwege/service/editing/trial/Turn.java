package de.chancenwege.service.editing.trial;

/** What a draft does to a case; what has to be looked at first stands first. */
public enum Turn {
  /** It was as expected, and is not with the draft. */
  BROKEN,
  /** It is not as expected, with the draft or without it. */
  RED,
  /** One of its answers is none to a question of the rulebook. */
  STRANGE,
  /** It is as expected only with the draft. */
  MENDED,
  /** It is as expected, with the draft and without it. */
  GREEN
}
