package de.chancenwege.service.editing.draft;

/** What a draft is to become. */
public enum DraftKind {
  /** A new version of a table, in force from its own first day. */
  VERSION,
  /** Another content for a version that was published. */
  CORRECTION,
  /** A published version that is taken away again. */
  WITHDRAWAL
}
