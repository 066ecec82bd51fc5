package de.chancenwege.rules.advice;

import de.chancenwege.rules.facts.FactCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something in the law that stands in the way.
 *
 * @param kind whether it bans, waits or can be cured
 * @param hit the row that says so
 * @param opensOn the day from which it no longer hinders, for {@link Kind#TIME} with a known date
 * @param fact the fact that would cure it, for {@link Kind#CURABLE}
 * @param curableBy who can change that fact, as in the facts catalogue
 */
public record Obstacle(
    Kind kind,
    RowHit hit,
    Optional<LocalDate> opensOn,
    Optional<FactCode> fact,
    Optional<String> curableBy) {

  /** Kinds of obstacles. */
  public enum Kind {
    BAN,
    TIME,
    CURABLE
  }
}
