package de.chancenwege.rules.evaluation;

/** Values of facts, given and derived, by their slots. What is derived is derived when asked. */
public interface Inputs {

  /** Whether there is a value; if not, it is open. */
  boolean isKnown(int slot);

  /** Class of a known value in the domain of its slot. */
  int code(int slot);

  /** A known value of type BOOLEAN or DATE, or a whole number. */
  long number(int slot);

  /** A known value as facts and cells hold it. */
  Object value(int slot);
}
