package de.chancenwege.rules.table;

/** How many rows of a table may apply at once. */
public enum HitPolicy {
  /** Exactly one row. */
  UNIQUE,
  /** The topmost row that matches; needs a written reason. */
  FIRST,
  /** Every row that matches. */
  COLLECT
}
