package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.editing.draft.EarlierState;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.rules.retrospect.RetrospectPage.Days;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a table is led back to what it said about a day.
 *
 * @param kind what became of the table since
 * @param version first day of the version that says something else now, ISO
 * @param day the same as people write it
 * @param rulebook id of the rulebook that it is led back to
 */
public record WayBack(Kind kind, String version, String day, String rulebook) {

  /** What became of a table, which decides how it is led back. */
  public enum Kind {
    /** The same version has another content: a draft of the old one corrects it once more. */
    CORRECTED,
    /** A new version is in force: a draft with the content of the one before corrects it. */
    ADDED,
    /** A new version is not in force yet: it can be taken away. */
    COMING,
    /** Nothing was said about the first day of the version: no draft leads back to that. */
    UNTOLD;

    /** Whether a draft leads back. */
    public boolean isDrafted() {
      return this == CORRECTED || this == ADDED;
    }
  }

  /** The way; empty if the same is said now, or nothing. */
  static Optional<WayBack> of(Rulebook then, Rulebook now, String folder, Days days) {
    var old = inForce(then, folder, days.day());
    var later = inForce(now, folder, days.day()).filter(version -> !has(then, version));
    if (later.isEmpty()) {
      return old.filter(version -> isCorrected(version, now))
          .map(version -> of(Kind.CORRECTED, version, then));
    }
    var isSame = old.isPresent() && EarlierState.isAlike(old.get(), later.get());
    return isSame
        ? Optional.empty()
        : later.map(version -> of(kind(version, then, days.today()), version, then));
  }

  private static Kind kind(TableVersion later, Rulebook then, LocalDate today) {
    if (later.validFrom().isAfter(today)) {
      return Kind.COMING;
    }
    return EarlierState.of(then, later).isPresent() ? Kind.ADDED : Kind.UNTOLD;
  }

  private static WayBack of(Kind kind, TableVersion version, Rulebook then) {
    var first = version.validFrom();
    return new WayBack(kind, first.toString(), German.date(first), then.id().value());
  }

  private static boolean has(Rulebook rulebook, TableVersion version) {
    return rulebook.files().stream().anyMatch(file -> file.path().equals(version.file().path()));
  }

  /** Whether the same version says something else now. */
  private static boolean isCorrected(TableVersion old, Rulebook now) {
    return !now.files().contains(old.file()) && has(now, old);
  }

  static Optional<TableVersion> inForce(Rulebook rulebook, String folder, LocalDate day) {
    return Subject.find(rulebook, folder).flatMap(subject -> subject.inForce(day));
  }
}
