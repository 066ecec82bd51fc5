package de.chancenwege.service.doubt;

/** What somebody thinks is wrong. */
public enum DoubtKind {
  /** The law has changed since. */
  OUTDATED,
  /** The row says something else than the law. */
  WRONG_ROW,
  /** Something matters that was not asked. */
  MISSING_FACT,
  /** Nobody understands the text. */
  UNCLEAR,
  /** The authority decides in another way. */
  PRACTICE;

  /** Whether another answer was expected, so that it helps to know which. */
  public boolean expectsAnother() {
    return this != UNCLEAR;
  }
}
