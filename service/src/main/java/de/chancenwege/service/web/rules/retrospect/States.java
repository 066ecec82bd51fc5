package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A table as it is and was.
 *
 * @param day the day whose law is asked for
 * @param today today
 * @param known the moment whose rules are asked
 * @param before before the publication of that very moment, if there was one
 * @param then at that moment
 * @param now now
 */
record States(
    LocalDate day, LocalDate today, Known known, Optional<State> before, State then, State now) {

  /**
   * A table in a rulebook.
   *
   * @param said what it says about the day
   */
  record State(Rulebook rulebook, Optional<TableVersion> said) {
    static State of(Rulebook rulebook, String folder, LocalDate day) {
      return new State(rulebook, WayBack.inForce(rulebook, folder, day));
    }
  }
}
