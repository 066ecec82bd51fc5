package de.chancenwege.service.rulebook;

import java.time.Clock;

/** A service whose rule files were refused. */
public final class NoRulebook {
  private NoRulebook() {}

  public static ActiveRulebook active() {
    return new ActiveRulebook(Clock.systemUTC());
  }
}
