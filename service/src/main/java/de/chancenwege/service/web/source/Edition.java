package de.chancenwege.service.web.source;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Which law the page speaks of.
 *
 * @param validFrom first day in force of the newest table
 * @param checkedOn the oldest day on which a table was checked against the law
 * @param id fingerprint of the rulebook
 */
public record Edition(String validFrom, String checkedOn, String id) {

  /** The law of that day. */
  public static Edition of(Rulebook rulebook, LocalDate day) {
    var versions = rulebook.inForce(day);
    var newest = versions.stream().map(TableVersion::validFrom).max(Comparator.naturalOrder());
    var checked =
        versions.stream().map(v -> v.content().checkedOn()).min(Comparator.naturalOrder());
    return new Edition(
        newest.map(German::date).orElse(""),
        checked.map(German::date).orElse(""),
        rulebook.id().value());
  }
}
