package de.chancenwege.service;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The only source of the present time; the law's days begin at midnight in Berlin. */
final class BerlinClock {
  @Produces
  @Singleton
  static Clock clock() {
    return Clock.system(ZoneId.of("Europe/Berlin"));
  }
}
