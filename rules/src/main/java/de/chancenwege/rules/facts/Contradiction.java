package de.chancenwege.rules.facts;

import java.util.Optional;

/**
 * Answers that cannot all be right. It never carries the answers themselves.
 *
 * @param fact the answer that does not fit
 * @param kind why
 * @param against the other answer; empty where the day asked for is the other
 */
public record Contradiction(FactCode fact, Kind kind, Optional<FactCode> against) {

  /** How answers contradict each other. */
  public enum Kind {
    /** A day before the other day. */
    BEFORE,
    /** What has happened, on a day after the one asked for. */
    AFTER_DAY,
    /** An answer that makes no sense with the other. */
    NOT_TOGETHER
  }

  static Contradiction before(FactCode fact, FactCode other) {
    return new Contradiction(fact, Kind.BEFORE, Optional.of(other));
  }

  static Contradiction later(FactCode fact) {
    return new Contradiction(fact, Kind.AFTER_DAY, Optional.empty());
  }

  static Contradiction together(FactCode fact, FactCode other) {
    return new Contradiction(fact, Kind.NOT_TOGETHER, Optional.of(other));
  }
}
