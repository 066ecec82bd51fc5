package de.chancenwege.rules.effect.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The ages of the people who are asked about. */
final class Ages {

  private static final int YOUNGEST = 15;
  private static final int OLDEST = 30;
  private static final int MOST = 16;

  private Ages() {}

  /** Days of birth: the bounds and the days before them, in their order, and what lies between. */
  static List<LocalDate> births(Collection<LocalDate> bounds, LocalDate day) {
    var first = day.minusYears(OLDEST + 1L).plusDays(1);
    var last = day.minusYears(YOUNGEST);
    var births = new TreeSet<LocalDate>();
    var from = first;
    for (var bound : bounds) {
      if (!bound.isBefore(first) && !bound.isAfter(last)) {
        births.add(middle(from, bound));
        births.add(bound);
        from = bound;
      }
    }
    births.add(middle(from, last));
    return Dimension.spread(births, MOST);
  }

  private static LocalDate middle(LocalDate from, LocalDate to) {
    return from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
  }
}
