package de.chancenwege.rules.evaluation;

import java.util.Map;
import java.util.Set;

/**
 * Rows and formulas of which is asked whether somebody can meet them.
 *
 * @param decisions by folder and name of a decision, the ids of rows; of a formula none
 */
public record Marks(Map<String, Map<String, Set<String>>> decisions) {
  public Marks {
    decisions = Map.copyOf(decisions);
  }
}
