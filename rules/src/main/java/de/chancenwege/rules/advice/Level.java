package de.chancenwege.rules.advice;

/** How open a route is, strongest first; the names are those of the tables and of the API. */
public enum Level {
  /** Lawful without a permit. */
  FREI,
  /** Must be granted. */
  ANSPRUCH,
  /** Must be granted unless the case is atypical. */
  SOLL,
  /** May be granted. */
  ERMESSEN,
  /** If places or funds are there. */
  PLATZ,
  /** Not before a day. */
  NOCH_NICHT,
  /** Should be refused. */
  REGEL_NICHT,
  /** Open by law, suspended by the administration. */
  AUSGESETZT,
  NICHT_MOEGLICH,
  /** The programme has ended. */
  BEENDET,
  /** Facts are missing, or the law itself is unsettled. */
  KLAEREN;

  /** Whether somebody can go that way today, if only by discretion or where there is a place. */
  public boolean isOpen() {
    return compareTo(PLATZ) <= 0;
  }
}
