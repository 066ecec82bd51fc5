package de.chancenwege.service.editing.difference;

/** What became of something from one file to the other. */
public enum ChangeKind {
  /** Only in the new file. */
  ADDED,
  /** Only in the old file. */
  REMOVED,
  /** In both, with another content; it may have moved too. */
  CHANGED,
  /** In both with the same content, but at another place among those that are in both. */
  MOVED;

  /** Of something of which one side is absent, or of which the sides differ. */
  static ChangeKind of(boolean isInOld, boolean isInNew) {
    if (!isInOld) {
      return ADDED;
    }
    return isInNew ? CHANGED : REMOVED;
  }
}
