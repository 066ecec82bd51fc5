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
 * @param missing the given facts that keep it open
 * @param sources rows that gave a derived value
 */
record Value(Optional<Object> known, Set<FactCode> missing, List<Source> sources) {
  Value {
    missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
    sources = List.copyOf(sources);
  }

  static Value of(Object value) {
    return new Value(Optional.of(value), Set.of(), List.of());
  }

  static Value open(Set<FactCode> missing) {
    return new Value(Optional.empty(), missing, List.of());
  }

  boolean isOpen() {
    return known.isEmpty();
  }
}
