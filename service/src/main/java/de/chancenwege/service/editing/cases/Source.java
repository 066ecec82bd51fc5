package de.chancenwege.service.editing.cases;

/** Where a case comes from. */
public enum Source {
  /** Somebody wrote it. */
  PERSON,
  /** It was proposed for a row, and somebody confirmed it. */
  ROW,
  /** Somebody doubted an answer, and somebody else made a case of it. */
  DOUBT
}
