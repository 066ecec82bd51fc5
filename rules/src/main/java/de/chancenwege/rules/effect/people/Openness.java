package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;

/** How near somebody is to an open way, as a number; more is nearer. */
final class Openness {

  static final int OPEN = 10_000;
  private static final int LATER = 5_000;
  private static final int UNCLEAR = 3_000;
  private static final int CLOSED = 1_000;
  private static final int OBSTACLE = 10;

  private Openness() {}

  static int of(Finding finding) {
    var level = finding.level();
    if (level.isOpen()) {
      return OPEN;
    }
    if (level == Level.NOCH_NICHT) {
      return LATER;
    }
    return level == Level.KLAEREN
        ? UNCLEAR - finding.missing().size()
        : CLOSED - OBSTACLE * finding.obstacles().size() - level.ordinal();
  }
}
