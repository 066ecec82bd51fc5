package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The day on which people are asked, to see what a changed file does to their answers. */
final class EffectDay {
  private EffectDay() {}

  /**
   * The first day from now on which the file speaks: the first day of its version, or today if that
   * is past, or the last day if that is past too. A list speaks today.
   *
   * @param after the rulebook with the change
   * @param before the rulebook that answers; what is withdrawn is only there
   */
  static LocalDate of(String path, Rulebook after, Rulebook before, LocalDate today) {
    return Stream.of(after, before)
        .flatMap(rulebook -> rulebook.versions().stream())
        .filter(version -> version.content().path().equals(path))
        .findFirst()
        .map(version -> of(version, today))
        .orElse(today);
  }

  private static LocalDate of(TableVersion version, LocalDate today) {
    var first = version.validFrom();
    return first.isAfter(today)
        ? first
        : version.validTo().filter(last -> last.isBefore(today)).orElse(today);
  }
}
