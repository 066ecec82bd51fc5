package de.chancenwege.service.rulebook.certificate;

import de.chancenwege.rules.compiled.Thoroughness;
import java.util.List;

/** What an operator lets answer. */
public enum EngineChoice {
  /**
   * Compiled decisions where a quick comparison proved them equal to Drools; a thorough one follows
   * while they answer.
   */
  AUTO(Thoroughness.QUICK, Thoroughness.FULL),
  /** The same without the thorough comparison, which takes a processor for long. */
  QUICK(Thoroughness.QUICK),
  /** Compiled decisions only after the thorough comparison. */
  THOROUGH(Thoroughness.FULL),
  /** Drools for everything; nothing is compared. */
  DROOLS();

  private final List<Thoroughness> comparisons;

  EngineChoice(Thoroughness... comparisons) {
    this.comparisons = List.of(comparisons);
  }

  /**
   * How much is tried before compiled decisions answer, and then once more; nothing if they never
   * do.
   */
  List<Thoroughness> comparisons() {
    return comparisons;
  }
}
