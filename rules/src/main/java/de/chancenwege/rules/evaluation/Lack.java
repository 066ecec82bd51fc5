package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.facts.FactCode;
import java.util.Set;

/**
 * What keeps somebody from meeting what is marked.
 *
 * @param steps how many answers at least, as far as can be seen; none if somebody meets it
 * @param facts answers that could be others
 */
public record Lack(int steps, Set<FactCode> facts) {

  static final int NEVER = 1_000;

  /** Whether it can be met at all, as far as can be seen. */
  public boolean isPossible() {
    return steps < NEVER;
  }
}
