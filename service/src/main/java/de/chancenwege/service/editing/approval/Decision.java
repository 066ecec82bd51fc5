package de.chancenwege.service.editing.approval;

/** What became of a submission. */
public enum Decision {
  /** It was published. */
  APPROVED,
  /** Somebody else asks for a change. */
  SENT_BACK,
  /** An author thought better of it. */
  TAKEN_BACK
}
