package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.web.wording.Wording;

/** How people sort the ways: what is open comes first. */
public enum Outlook {
  OPEN,
  /** Open if somebody consents in the single case, or if there is a place. */
  CONDITIONAL,
  LATER,
  UNCLEAR,
  CLOSED;

  private static final String KEY = "gruppe.";

  /** Where a level belongs. */
  public static Outlook of(Level level) {
    return switch (level) {
      case FREI, ANSPRUCH, SOLL -> OPEN;
      case ERMESSEN, PLATZ -> CONDITIONAL;
      case NOCH_NICHT -> LATER;
      case KLAEREN -> UNCLEAR;
      case REGEL_NICHT, AUSGESETZT, NICHT_MOEGLICH, BEENDET -> CLOSED;
    };
  }

  /** Whether nothing has to change. */
  public boolean isOpen() {
    return this == OPEN;
  }

  /** Whether it cannot be said yet. */
  public boolean isUnclear() {
    return this == UNCLEAR;
  }

  /** Whether it is too early to bring any papers. */
  public boolean isClosed() {
    return this == CLOSED;
  }

  /** Whether somebody can set out today. */
  public boolean isPassable() {
    return this == OPEN || this == CONDITIONAL;
  }

  /** What stands above such ways. */
  public String title() {
    return Wording.text(KEY + name());
  }

  /** What that means. */
  public String sentence() {
    return Wording.text(KEY + name() + ".satz");
  }

  /** E.g. {@code 3 jetzt möglich}. */
  public String count(int routes) {
    return routes + " " + Wording.text(KEY + name() + ".zahl");
  }
}
