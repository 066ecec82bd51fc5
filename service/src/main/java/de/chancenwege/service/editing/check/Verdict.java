package de.chancenwege.service.editing.check;

/** What the checks say about a draft. Only what is whole can be published. */
public enum Verdict {
  /** Every check passed. */
  WHOLE,
  /** Nobody has changed anything yet; else every check passed. */
  UNCHANGED,
  /** Something is wrong, and it is known what. */
  FAULTY,
  /** A check could not be made. */
  UNCHECKABLE
}
