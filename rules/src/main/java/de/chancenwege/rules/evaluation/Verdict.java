package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.evaluation.RouteTable.RouteRow;
import de.chancenwege.rules.table.RoutePattern;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say about one route: the level, the levels that are possible while facts are
 * missing, and the days. Makes no objects, so that it can be asked thousands of times; {@link
 * FindingDraft} tells it at length.
 */
final class Verdict {

  private static final Level[] LEVELS = Level.values();

  /** Levels that waiting does not open. */
  private static final int SHUT =
      bit(Level.REGEL_NICHT)
          | bit(Level.AUSGESETZT)
          | bit(Level.NICHT_MOEGLICH)
          | bit(Level.BEENDET);

  final WorkingMemory memory;
  final Candidates obstacles = new Candidates();
  final Candidates consequences = new Candidates();
  final Periods periods;
  final Sense sense;

  private final long[] missing;
  private final Unwritten unwritten;
  private boolean closed;
  private boolean unsettled;
  private boolean waits;
  private int levels;

  Verdict(WorkingMemory memory, Sense sense) {
    this.memory = memory;
    this.sense = sense;
    this.periods = new Periods(memory, obstacles);
    this.missing = memory.noFacts();
    this.unwritten = new Unwritten(memory);
  }

  private static int bit(Level level) {
    return 1 << level.ordinal();
  }

  /** Whether a level is among these, given as bits. */
  static boolean has(int levels, Level level) {
    return (levels & bit(level)) != 0;
  }

  /** Judges a route for the case in the memory. */
  void judge(RouteCode route) {
    memory.route(route);
    var tables = memory.law().tables(route);
    collect(tables.obstacles(), obstacles);
    collect(tables.consequences(), consequences);
    Arrays.fill(missing, 0);
    unwritten.begin(tables.consequences());
    closed = isBarred(true);
    waits = !closed && periods.wait(true) && mayOpen();
    unsettled = !closed && isUnsettled(true);
    levels = closed ? bit(Level.NICHT_MOEGLICH) : possibleLevels();
    if (Integer.bitCount(levels) > 1) {
      findMissing();
      unwritten.complete(missing);
      sense.purge(missing, unwritten.isEmpty());
    }
  }

  private void collect(List<RouteTable> tables, Candidates into) {
    into.clear();
    var matching = memory.matching();
    for (int i = 0; i < tables.size(); i++) {
      var table = tables.get(i).table;
      memory.match(table);
      var rows = matching.possible(table);
      for (int row = RowSet.next(rows, 0); row >= 0; row = RowSet.next(rows, row + 1)) {
        var candidate = tables.get(i).rows[row];
        if (!candidate.isElsewhere()) {
          into.add(candidate, RowSet.contains(matching.definite(table), row));
        }
      }
    }
  }

  private boolean isBarred(boolean forSure) {
    for (int i = 0; i < obstacles.size(); i++) {
      if (obstacles.isDefinite(i) || !forSure) {
        var row = obstacles.row(i);
        if (row.bans() || (forSure ? periods.isOver(row) : periods.mayBeOver(row))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the law itself is open about the person; about a route that is shut it is not. */
  private boolean isUnsettled(boolean forSure) {
    if (isShutForEverybody()) {
      return false;
    }
    for (int i = 0; i < obstacles.size(); i++) {
      if (obstacles.row(i).is(RoutePattern.UNSETTLED) && (obstacles.isDefinite(i) || !forSure)) {
        return true;
      }
    }
    return false;
  }

  private boolean isShutForEverybody() {
    for (int i = 0; i < consequences.size(); i++) {
      if (!consequences.row(i).shutsForEverybody) {
        return false;
      }
    }
    return consequences.size() > 0;
  }

  /** Where the law itself is open, an answer to what is still unknown can only ban. */
  private int possibleLevels() {
    int possible = isBarred(false) ? bit(Level.NICHT_MOEGLICH) : 0;
    if (unsettled) {
      return possible | bit(Level.KLAEREN);
    }
    if (periods.wait(false) && mayOpen()) {
      possible |= bit(Level.NOCH_NICHT);
    }
    if (isUnsettled(false)) {
      possible |= bit(Level.KLAEREN);
    }
    if (unwritten.isDoubtful()) {
      possible |= bit(Level.KLAEREN);
    }
    int after = consequenceLevels();
    return possible | (waits ? after & SHUT : after);
  }

  /**
   * Whether something opens once nothing has to wait any more; else there is nothing to wait for.
   */
  private boolean mayOpen() {
    return (consequenceLevels() & ~SHUT) != 0;
  }

  /** The levels that may follow; just the open one when no table answers. */
  int consequenceLevels() {
    int found = 0;
    for (int i = 0; i < consequences.size(); i++) {
      if (memory.known(consequences.row(i).level) instanceof String level) {
        found |= bit(Level.valueOf(level));
      }
    }
    return found == 0 ? bit(Level.KLAEREN) : found;
  }

  private void findMissing() {
    for (int i = 0; i < obstacles.size(); i++) {
      var row = obstacles.row(i);
      if (row.bans()
          || (!unsettled && row.is(RoutePattern.UNSETTLED))
          || periods.mayBeOver(row)
          || (!unsettled && !waits && periods.waits(row))) {
        memory.matching().addMissing(row.table, row.row, missing);
        periods.addMissing(row, missing);
      }
    }
    if (!unsettled && Integer.bitCount(consequenceLevels()) > 1) {
      for (int i = 0; i < consequences.size(); i++) {
        var row = consequences.row(i);
        if (!waits || isShut(row)) {
          memory.matching().addMissing(row.table, row.row, missing);
        }
      }
    }
  }

  /** Whether nothing opens by the row, so that there is nothing to wait for. */
  private boolean isShut(RouteRow row) {
    return memory.known(row.level) instanceof String level
        && (bit(Level.valueOf(level)) & SHUT) != 0;
  }

  /** Leaves only some of the levels and of the missing facts, after a closer look. */
  void narrow(int possible, long[] deciding) {
    levels = possible;
    System.arraycopy(deciding, 0, missing, 0, missing.length);
    sense.purge(missing, unwritten.isEmpty());
  }

  boolean isClosed() {
    return closed;
  }

  /** Whether the law itself is open, whatever the unknown facts are. */
  boolean isUnsettled() {
    return unsettled;
  }

  /** How open the route is; the open level if more than one is possible. */
  Level level() {
    return isOneLevel() ? LEVELS[Integer.numberOfTrailingZeros(levels)] : Level.KLAEREN;
  }

  boolean isOneLevel() {
    return Integer.bitCount(levels) == 1;
  }

  /** Whether nothing but told answers for which tables were not written keeps the level open. */
  boolean isUnwritten() {
    return !isOneLevel() && RowSet.isEmpty(missing) && !unwritten.isEmpty();
  }

  /** A bit for each level that is possible, by its ordinal. */
  int levels() {
    return levels;
  }

  /** Unknown facts that keep more than one level possible. */
  long[] missing() {
    return missing;
  }

  /** Told answers that keep more than one level possible, as tables were not written for them. */
  Unwritten unwritten() {
    return unwritten;
  }

  /** Value of a cell of the consequence, if every possible row gives the same. */
  @Nullable Object agreed(Function<RouteRow, Result> cell) {
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
