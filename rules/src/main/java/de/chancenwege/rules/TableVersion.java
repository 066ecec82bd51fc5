package de.chancenwege.rules;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of one subject.
 *
 * @param file its bytes
 * @param content what they say
 * @param validTo last day on which it is the law, absent if open
 */
public record TableVersion(RuleFile file, TableFile content, Optional<LocalDate> validTo) {

  /** Area and subject, e.g. {@code arbeit/gestattung}. */
  public String folder() {
    return content.folder();
  }

  public LocalDate validFrom() {
    return content.validFrom();
  }

  /** Whether it is the law on a day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(validFrom()) && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }
}
