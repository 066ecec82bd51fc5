package de.chancenwege.rules.advice;

/** How sure a row is of the law, surest first. */
public enum Certainty {
  /** The text was read. */
  V("V"),
  /** The text was read, its reading is open. */
  V_OPEN("V?"),
  /** A secondary source says so. */
  S("S"),
  /** From memory, not verified. */
  M("M");

  private final String code;

  Certainty(String code) {
    this.code = code;
  }

  /** The code as written in tables and JSON. */
  public String code() {
    return code;
  }

  /** The less certain of the two. */
  public Certainty or(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
