package de.chancenwege.rules.compiled;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;

/**
 * Days on which cases are asked about: first days of versions, the days before them, days between,
 * ends of months and the last days of February.
 */
final class Days {

  private static final int KINDS = 5;

  private final List<LocalDate> versions;
  private final LocalDate first;
  private final int span;

  /** Days from the first version on until a year after the last. */
  Days(SortedSet<LocalDate> versions) {
    this.versions = List.copyOf(versions);
    this.first = this.versions.isEmpty() ? LocalDate.EPOCH : versions.first();
    var last = this.versions.isEmpty() ? first : versions.last();
    this.span = (int) (last.plusYears(1).toEpochDay() - first.toEpochDay());
  }

  /** One of them, by chance. */
  LocalDate any(Random chance) {
    var day = first.plusDays(chance.nextInt(span));
    var version = versions.isEmpty() ? day : Samples.pick(versions, chance);
    return switch (chance.nextInt(KINDS)) {
      case 0 -> version;
      case 1 -> covered(version.minusDays(1));
      case 2 -> day;
      case 3 -> day.with(TemporalAdjusters.lastDayOfMonth());
      default -> covered(day.withDayOfYear(1).plusMonths(2).minusDays(1));
    };
  }

  private LocalDate covered(LocalDate day) {
    return day.isBefore(first) ? first : day;
  }
}
