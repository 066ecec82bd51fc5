package de.chancenwege.rules.overview;

import de.chancenwege.rules.TableVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The time in which versions of a table are in force, as few periods as it takes. */
record Validity(List<Period> all) {

  /** From one day to another, or for good. */
  private record Period(LocalDate from, Optional<LocalDate> to) {

    boolean goesOnWith(LocalDate next) {
      return to.filter(last -> last.plusDays(1).equals(next)).isPresent();
    }

    @Override
    public String toString() {
      return to.map(last -> from + " bis " + last).orElse("seit " + from);
    }
  }

  Validity {
    all = List.copyOf(all);
  }

  static Validity of(Collection<TableVersion> versions) {
    var periods = new ArrayList<Period>();
    versions.stream()
        .sorted(Comparator.comparing(TableVersion::validFrom))
        .forEach(
            version -> {
              var from = version.validFrom();
              var last = periods.size() - 1;
              if (last >= 0 && periods.get(last).goesOnWith(from)) {
                from = periods.remove(last).from();
              }
              periods.add(new Period(from, version.validTo()));
            });
    return new Validity(periods);
  }

  @Override
  public String toString() {
    return all.stream().map(Period::toString).collect(Collectors.joining(", "));
  }
}
