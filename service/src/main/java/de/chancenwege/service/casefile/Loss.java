package de.chancenwege.service.casefile;

import java.util.Optional;

/**
 * Something in a saved case that could not be taken.
 *
 * @param kind what it is
 * @param name how the case calls it, cut if it is very long; never an answer
 * @param suggestion the fact that was probably meant
 */
public record Loss(Kind kind, String name, Optional<String> suggestion) {
  private static final int LONGEST = 60;

  public Loss {
    name = name.length() > LONGEST ? name.substring(0, LONGEST) + '…' : name;
  }

  static Loss of(Kind kind, String name) {
    return new Loss(kind, name, Optional.empty());
  }

  /** What may be lost. */
  public enum Kind {
    /** A part of the case that this program does not know. */
    FIELD,
    /** A fact that is not asked for any more. */
    FACT,
    /** The answer to a fact that is still asked for. */
    ANSWER,
    /** The level of a route. */
    LEVEL,
    /** The day that the answer was for. */
    DAY,
    /** The rules that answered. */
    RULEBOOK
  }
}
