package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.evaluation.RouteTable.RouteRow;
import de.chancenwege.rules.table.RoutePattern;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say about one route: the level, the levels that are possible while facts are
 * missing, and the days. Makes no objects, so that it can be asked thousands of times; {@link
 * FindingDraft} tells it at length.
 */
final class Verdict {

  /** No day. */
  static final long NEVER = Long.MIN_VALUE;

  private static final int CLOSED = bit(Level.NICHT_MOEGLICH);
  private static final int WAITS = bit(Level.NOCH_NICHT);
  private static final int UNSETTLED = bit(Level.KLAEREN);
  private static final Level[] LEVELS = Level.values();

  final WorkingMemory memory;
  final Candidates obstacles = new Candidates();
  final Candidates consequences = new Candidates();

  private final long[] missing;
  private boolean closed;
  private boolean waits;
  private int levels;

  Verdict(WorkingMemory memory) {
    this.memory = memory;
    this.missing = memory.noFacts();
  }

  private static int bit(Level level) {
    return 1 << level.ordinal();
  }

  /** Judges a route for the case in the memory. */
  void judge(RouteCode route) {
    memory.route(route.value());
    var tables = memory.law().tables(route);
    obstacles.clear();
    consequences.clear();
    Arrays.fill(missing, 0);
    for (var table : tables.obstacles()) {
      collect(table, obstacles);
    }
    closed = isBarred(true);
    waits = false;
    if (closed) {
      levels = CLOSED;
    }
    for (var table : tables.consequences()) {
      collect(table, consequences);
    }
    if (!closed) {
      levels = possibleLevels();
      if (Integer.bitCount(levels) > 1) {
        findMissing();
      }
    }
  }

  private void collect(RouteTable routeTable, Candidates into) {
    var table = routeTable.table;
    memory.match(table);
    var rows = memory.possibleRows(table);
    for (int row = RowSet.next(rows, 0); row >= 0; row = RowSet.next(rows, row + 1)) {
      var candidate = routeTable.rows[row];
      if (!candidate.isElsewhere()) {
        into.add(candidate, memory.isDefinite(table, row));
      }
    }
  }

  /** Day that a row names, or {@link #NEVER} if it names none or the day is open. */
  long day(RouteRow row) {
    if (row.day.isTaken()) {
      return memory.isKnown(row.day.slot()) ? memory.number(row.day.slot()) : NEVER;
    }
    return row.day.value() instanceof java.time.LocalDate date ? date.toEpochDay() : NEVER;
  }

  private boolean isDayMissing(RouteRow row) {
    return row.day.isTaken() && !RowSet.isEmpty(memory.missing(row.day.slot()));
  }

  private long today() {
    return memory.dayNumber();
  }

  /** Whether the row is a waiting period that is running, or of unknown end. */
  boolean waits(RouteRow row) {
    if (!row.is(RoutePattern.WAIT)) {
      return false;
    }
    long day = day(row);
    return day == NEVER || today() < day;
  }

  /** End of the longest waiting period; {@link #NEVER} without one. */
  private long opening(boolean definiteOnly) {
    long last = NEVER;
    for (int i = 0; i < obstacles.size(); i++) {
      var row = obstacles.row(i);
      if (row.is(RoutePattern.WAIT) && (!definiteOnly || obstacles.isDefinite(i))) {
        last = Math.max(last, day(row));
      }
    }
    return last;
  }

  /** First day on which nothing waits any more, for a route that has to wait. */
  long earliest() {
    long definite = opening(true);
    return definite != NEVER ? definite : opening(false);
  }

  /** The first of the last days that the law sets. */
  long latest() {
    long first = NEVER;
    for (int i = 0; i < obstacles.size(); i++) {
      var row = obstacles.row(i);
      if (row.is(RoutePattern.LIMIT) && obstacles.isDefinite(i)) {
        long day = day(row);
        first = first == NEVER ? day : day == NEVER ? first : Math.min(first, day);
      }
    }
    return first;
  }

  /** Whether a limit passes before the route could open. */
  boolean isOver(RouteRow row) {
    long last = row.is(RoutePattern.LIMIT) ? day(row) : NEVER;
    return last != NEVER && Math.max(opening(true), today()) > last;
  }

  boolean mayBeOver(RouteRow row) {
    if (!row.is(RoutePattern.LIMIT)) {
      return false;
    }
    long last = day(row);
    return last == NEVER || Math.max(opening(false), today()) > last;
  }

  private boolean isBarred(boolean definiteOnly) {
    for (int i = 0; i < obstacles.size(); i++) {
      if (obstacles.isDefinite(i) || !definiteOnly) {
        var row = obstacles.row(i);
        if (row.bans() || (definiteOnly ? isOver(row) : mayBeOver(row))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayWait() {
    for (int i = 0; i < obstacles.size(); i++) {
      if (waits(obstacles.row(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean waitsForSure() {
    for (int i = 0; i < obstacles.size(); i++) {
      var row = obstacles.row(i);
      if (obstacles.isDefinite(i) && waits(row) && !isDayMissing(row)) {
        return true;
      }
    }
    return false;
  }

  private int possibleLevels() {
    waits = waitsForSure();
    int possible = 0;
    if (isBarred(false)) {
      possible |= CLOSED;
    }
    if (waits || mayWait()) {
      possible |= WAITS;
    }
    return waits ? possible : possible | consequenceLevels();
  }

  /** The levels that may follow; just the open one when no table answers. */
  private int consequenceLevels() {
    int found = 0;
    for (int i = 0; i < consequences.size(); i++) {
      if (memory.known(consequences.row(i).level) instanceof String level) {
        found |= bit(Level.valueOf(level));
      }
    }
    return found == 0 ? UNSETTLED : found;
  }

  /** Unknown facts that decide. */
  private void findMissing() {
    for (int i = 0; i < obstacles.size(); i++) {
      var row = obstacles.row(i);
      if (row.bans() || mayBeOver(row) || (!waits && waits(row))) {
        memory.addMissing(row.table, row.row, missing);
        if (row.day.isTaken()) {
          unite(memory.missing(row.day.slot()));
        }
      }
    }
    if (!waits && Integer.bitCount(consequenceLevels()) > 1) {
      for (int i = 0; i < consequences.size(); i++) {
        var row = consequences.row(i);
        if (!consequences.isDefinite(i)) {
          memory.addMissing(row.table, row.row, missing);
        }
      }
    }
  }

  private void unite(long[] more) {
    for (int i = 0; i < missing.length; i++) {
      missing[i] |= more[i];
    }
  }

  /** Leaves only some of the levels and of the missing facts, after a closer look. */
  void narrow(int possible, long[] deciding) {
    levels = possible;
    System.arraycopy(deciding, 0, missing, 0, missing.length);
  }

  boolean isClosed() {
    return closed;
  }

  /** How open the route is; the open level if more than one is possible. */
  Level level() {
    return Integer.bitCount(levels) == 1
        ? LEVELS[Integer.numberOfTrailingZeros(levels)]
        : Level.KLAEREN;
  }

  /** A bit for each level that is possible, by its ordinal. */
  int levels() {
    return levels;
  }

  /** Unknown facts that keep more than one level possible. */
  long[] missing() {
    return missing;
  }

  /** Value of a cell of the consequence, if every possible row gives the same. */
  @Nullable Object agreed(java.util.function.Function<RouteRow, Result> cell) {
    Object agreed = null;
    for (int i = 0; i < consequences.size(); i++) {
      var value = memory.known(cell.apply(consequences.row(i)));
      if (value == null || (i > 0 && !value.equals(agreed))) {
        return null;
      }
      agreed = value;
    }
    return agreed;
  }
}
