package de.chancenwege.service.rulebook.certificate;

/** What an operator lets answer. */
public enum EngineChoice {
  /** Compiled decisions where they are proven equal to Drools. */
  AUTO,
  /** Drools for everything; nothing is compared. */
  DROOLS
}
