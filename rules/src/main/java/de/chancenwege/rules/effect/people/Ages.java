package de.chancenwege.rules.effect.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ages of the people who are asked about. */
final class Ages {

  private static final int YOUNGEST = 15;
  private static final int OLDEST = 30;
  private static final int MOST_BOUNDS = 16;
  private static final int MIDDLE_OF_A_YEAR = 6;

  private Ages() {}

  /**
   * Days of birth, in their order: of every age in full years somebody, and where the tables tell
   * ages apart somebody on both sides of each bound.
   */
  static List<LocalDate> births(Collection<LocalDate> bounds, LocalDate day) {
    var first = day.minusYears(OLDEST + 1L).plusDays(1);
    var last = day.minusYears(YOUNGEST);
    var near = bounds.stream().filter(b -> !b.isBefore(first) && !b.isAfter(last)).toList();
    var births = new TreeSet<>(Dimension.spread(near, MOST_BOUNDS));
    var told = births.stream().map(birth -> age(birth, day)).collect(Collectors.toSet());
    IntStream.rangeClosed(YOUNGEST, OLDEST)
        .filter(age -> !told.contains(age))
        .forEach(age -> births.add(day.minusYears(age).minusMonths(MIDDLE_OF_A_YEAR)));
    return List.copyOf(births);
  }

  private static int age(LocalDate birth, LocalDate day) {
    return Period.between(birth, day).getYears();
  }
}
