package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.evaluation.RouteTable.RouteRow;
import de.chancenwege.rules.table.RoutePattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Waiting periods and limits among the obstacles of a route. */
final class Periods {

  /** No day. */
  static final long NEVER = Long.MIN_VALUE;

  private final WorkingMemory memory;
  private final Candidates obstacles;

  Periods(WorkingMemory memory, Candidates obstacles) {
    this.memory = memory;
    this.obstacles = obstacles;
  }

  /** Day that a row names, or {@link #NEVER} if it names none or the day is open. */
  long day(RouteRow row) {
    if (row.day.isTaken()) {
      return memory.isKnown(row.day.slot()) ? memory.number(row.day.slot()) : NEVER;
    }
    return row.day.value() instanceof LocalDate date ? date.toEpochDay() : NEVER;
  }

  /** Unknown facts that keep the day open that a row names. */
  void addMissing(RouteRow row, long[] facts) {
    if (row.day.isTaken()) {
      RowSet.unite(facts, memory.missing(row.day.slot()));
    }
  }

  /** Whether the row is a waiting period that is running, or of unknown end. */
  boolean waits(RouteRow row) {
    long day = row.is(RoutePattern.WAIT) ? day(row) : 0;
    return row.is(RoutePattern.WAIT) && (day == NEVER || memory.day().toEpochDay() < day);
  }

  /** Whether a waiting period is running, whatever the unknown facts are. */
  boolean wait(boolean forSure) {
    for (int i = 0; i < obstacles.size(); i++) {
      var row = obstacles.row(i);
      if (waits(row) && !(forSure && (!obstacles.isDefinite(i) || isDayMissing(row)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDayMissing(RouteRow row) {
    return row.day.isTaken() && !RowSet.isEmpty(memory.missing(row.day.slot()));
  }

  /** End of the longest waiting period; {@link #NEVER} without one. */
  private long opening(boolean forSure) {
    long last = NEVER;
    for (int i = 0; i < obstacles.size(); i++) {
      var row = obstacles.row(i);
      if (row.is(RoutePattern.WAIT) && (obstacles.isDefinite(i) || !forSure)) {
        last = Math.max(last, day(row));
      }
    }
    return last;
  }

  /** First day on which nothing waits any more, for a route that has to wait. */
  long earliest() {
    long forSure = opening(true);
    return forSure != NEVER ? forSure : opening(false);
  }

  /** The first of the last days that the law sets. */
  long latest() {
    long first = Long.MAX_VALUE;
    for (int i = 0; i < obstacles.size(); i++) {
      var row = obstacles.row(i);
      long day = row.is(RoutePattern.LIMIT) && obstacles.isDefinite(i) ? day(row) : NEVER;
      first = day == NEVER ? first : Math.min(first, day);
    }
    return first == Long.MAX_VALUE ? NEVER : first;
  }

  /** The rows whose periods turn next, all on one day: a wait ends, or a limit is past. */
  List<RouteRow> turningNext() {
    var next = new ArrayList<RouteRow>();
    long first = Long.MAX_VALUE;
    for (int i = 0; i < obstacles.size(); i++) {
      long turn = turn(obstacles.row(i));
      if (turn < first) {
        next.clear();
        first = turn;
      }
      if (turn == first && turn != Long.MAX_VALUE) {
        next.add(obstacles.row(i));
      }
    }
    return next;
  }

  /** Day after today on which the period of a row turns; the end of time if it does not. */
  long turn(RouteRow row) {
    boolean limit = row.is(RoutePattern.LIMIT);
    long day = limit || row.is(RoutePattern.WAIT) ? day(row) : NEVER;
    long turn = limit && day != NEVER ? day + 1 : day;
    return turn > memory.day().toEpochDay() ? turn : Long.MAX_VALUE;
  }

  /** Whether a limit passes before the route opens. */
  boolean isOver(RouteRow row) {
    long last = row.is(RoutePattern.LIMIT) ? day(row) : NEVER;
    return last != NEVER && isBeforeOpening(last, true);
  }

  /** Whether a limit passes before the route could open, or could pass. */
  boolean mayBeOver(RouteRow row) {
    long last = row.is(RoutePattern.LIMIT) ? day(row) : 0;
    return row.is(RoutePattern.LIMIT) && (last == NEVER || isBeforeOpening(last, false));
  }

  private boolean isBeforeOpening(long last, boolean forSure) {
    return Math.max(opening(forSure), memory.day().toEpochDay()) > last;
  }
}
