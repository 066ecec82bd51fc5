package de.chancenwege.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;

/** Finds the days on which something changes: between two days that differ, it halves the time. */
final class Breakpoints {

  /** Dates are looked for this many months back and ahead, and exactly where something changes. */
  private static final int MONTHS_BACK = 12 * 70;

  private static final int MONTHS_AHEAD = 12 * 5;

  private final LongUnaryOperator mark;
  private final List<LocalDate> found = new ArrayList<>();

  private Breakpoints(LongUnaryOperator mark) {
    this.mark = mark;
  }

  /**
   * The first day of every span of days within which the mark stays the same.
   *
   * @param domain of the fact whose dates are looked at
   * @param mark tells apart days that are to be told apart
   */
  static List<LocalDate> around(LocalDate day, Domain domain, LongUnaryOperator mark) {
    var breakpoints = new Breakpoints(mark);
    breakpoints.look(grid(day, domain));
    return breakpoints.found;
  }

  private static NavigableSet<Long> grid(LocalDate day, Domain domain) {
    var grid = new TreeSet<Long>();
    for (int months = -MONTHS_BACK; months <= MONTHS_AHEAD; months++) {
      grid.add(day.plusMonths(months).toEpochDay());
    }
    for (int code = 1; code < domain.size(); code += 2) {
      grid.add(((LocalDate) domain.value(code).orElseThrow()).toEpochDay());
    }
    return grid;
  }

  private void look(NavigableSet<Long> grid) {
    long before = grid.first();
    long markBefore = mark.applyAsLong(before);
    found.add(LocalDate.ofEpochDay(before));
    for (long day : grid) {
      long markOfDay = mark.applyAsLong(day);
      changes(before, markBefore, day, markOfDay);
      before = day;
      markBefore = markOfDay;
    }
  }

  /** Every day after {@code from} up to {@code to} on which something changes. */
  private void changes(long from, long markFrom, long to, long markTo) {
    if (markFrom == markTo) {
      return;
    }
    if (to - from == 1) {
      found.add(LocalDate.ofEpochDay(to));
      return;
    }
    long middle = (from + to) / 2;
    long markMiddle = mark.applyAsLong(middle);
    changes(from, markFrom, middle, markMiddle);
    changes(middle, markMiddle, to, markTo);
  }
}
