package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.facts.FactCode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Value of a fact, given or derived, as far as it is known.
 *
 * @param known the value; absent while it is open
 * @param possible the values that are left while it is open; empty when any could be
 * @param missing the given facts that keep it open
 * @param sources rows that gave a derived value
 */
record Value(
    Optional<Object> known, Set<Object> possible, Set<FactCode> missing, List<Source> sources) {
  Value {
    possible = Set.copyOf(possible);
    missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
    sources = List.copyOf(sources);
  }

  static Value of(Object value) {
    return new Value(Optional.of(value), Set.of(value), Set.of(), List.of());
  }

  static Value open(Set<FactCode> missing) {
    return new Value(Optional.empty(), Set.of(), missing, List.of());
  }

  /** One of a few values, depending on the missing facts. */
  static Value oneOf(Set<Object> possible, Set<FactCode> missing) {
    return new Value(Optional.empty(), possible, missing, List.of());
  }
}
