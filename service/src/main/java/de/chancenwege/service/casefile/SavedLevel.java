package de.chancenwege.service.casefile;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How open a route was when the case was saved.
 *
 * @param level the level
 * @param earliest first day on which it opens, where one was known
 */
public record SavedLevel(Level level, Optional<LocalDate> earliest) {

  public static SavedLevel of(Finding finding) {
    return new SavedLevel(finding.level(), finding.earliest());
  }
}
