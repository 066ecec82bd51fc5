package de.chancenwege.rules.facts;

import java.util.List;

/** Result of reading answers from the outside. */
public sealed interface FactsRead {

  /** Every answer was understood. */
  record Accepted(Facts facts) implements FactsRead {}

  /** At least one answer was not understood; nothing is taken over. */
  record Rejected(List<Fault> faults) implements FactsRead {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }
}
