package de.chancenwege.service.casefile;

import de.chancenwege.rules.RulebookId;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A case as it is taken away.
 *
 * @param facts what is known
 * @param asOf the day the answer was for
 * @param rulebook the rules that answered, where they are named
 * @param levels what they answered, by route; empty in a QR code
 */
public record SavedCase(
    Facts facts, LocalDate asOf, Optional<RulebookId> rulebook, Map<RouteCode, SavedLevel> levels) {
  public SavedCase {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  /** The facts and the day alone. */
  public SavedCase withoutAnswer() {
    return new SavedCase(facts, asOf, Optional.empty(), Map.of());
  }
}
