package de.chancenwege.service.rulebook.certificate;

import de.chancenwege.rules.compiled.Thoroughness;
import java.util.Optional;

/** What an operator lets answer. */
public enum EngineChoice {
  /** Compiled decisions where they are proven equal to Drools. */
  AUTO(Optional.of(Thoroughness.QUICK)),
  /** The same after a comparison that takes much longer. */
  THOROUGH(Optional.of(Thoroughness.FULL)),
  /** Drools for everything; nothing is compared. */
  DROOLS(Optional.empty());

  private final Optional<Thoroughness> thoroughness;

  EngineChoice(Optional<Thoroughness> thoroughness) {
    this.thoroughness = thoroughness;
  }

  /** How much is tried before compiled decisions answer; nothing if they never do. */
  Optional<Thoroughness> thoroughness() {
    return thoroughness;
  }
}
