package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.web.wording.Wording;

/** How people sort the ways: what is open comes first. */
public enum Outlook {
  OPEN,
  LATER,
  UNCLEAR,
  CLOSED;

  /** Where a level belongs. */
  public static Outlook of(Level level) {
    return switch (level) {
      case FREI, ANSPRUCH, SOLL, ERMESSEN, PLATZ -> OPEN;
      case NOCH_NICHT -> LATER;
      case KLAEREN -> UNCLEAR;
      case REGEL_NICHT, AUSGESETZT, NICHT_MOEGLICH, BEENDET -> CLOSED;
    };
  }

  /** E.g. {@code 3 Wege sind offen}. */
  String count(long routes) {
    return routes + " " + Wording.text("aussicht." + name() + (routes == 1 ? ".eins" : ".mehrere"));
  }
}
