package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.evaluation.RouteTable.RouteRow;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.RoutePattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What keeps a route from a better level: for each row in the way, the changeable facts behind it.
 * As long as none of them changes, the row stays in the way.
 */
final class Blockers {

  private final Verdict verdict;
  private final WorkingMemory memory;
  private final BitSet changeable;
  private final Map<RouteRow, BitSet> behind = new HashMap<>();

  Blockers(Verdict verdict, BitSet changeable) {
    this.verdict = verdict;
    this.memory = verdict.memory;
    this.changeable = changeable;
  }

  /**
   * The sets of facts of which each must be touched, for the verdict just given.
   *
   * @param aim the levels that are wanted, as bits
   */
  List<BitSet> of(int aim) {
    var sets = new ArrayList<BitSet>();
    addObstacles(Verdict.has(aim, Level.NOCH_NICHT), sets);
    addConsequences(aim, sets);
    return sets;
  }

  private void addObstacles(boolean mayWait, List<BitSet> sets) {
    var obstacles = verdict.obstacles;
    for (int i = 0; i < obstacles.size(); i++) {
      var row = obstacles.row(i);
      if (row.bans() || row.is(RoutePattern.UNSETTLED)) {
        sets.add(behind(row));
      } else if (verdict.periods.mayBeOver(row)) {
        sets.add(behindLimit(row));
      } else if (verdict.periods.waits(row) && !(mayWait && obstacles.isDefinite(i))) {
        sets.add(behind(row));
      }
    }
  }

  /** A limit can pass before a waiting period ends: then a change of that helps too. */
  private BitSet behindLimit(RouteRow row) {
    var facts = (BitSet) behind(row).clone();
    var obstacles = verdict.obstacles;
    for (int i = 0; i < obstacles.size(); i++) {
      if (obstacles.row(i).is(RoutePattern.WAIT)) {
        facts.or(behind(obstacles.row(i)));
      }
    }
    return facts;
  }

  private void addConsequences(int aim, List<BitSet> sets) {
    var consequences = verdict.consequences;
    var all = new BitSet();
    boolean hinders = false;
    for (int i = 0; i < consequences.size(); i++) {
      var row = consequences.row(i);
      all.or(behind(row));
      if (!(memory.known(row.level) instanceof String level)
          || !Verdict.has(aim, Level.valueOf(level))) {
        sets.add(behind(row));
        hinders = true;
      }
    }
    if (consequences.size() == 0) {
      sets.add(changeable);
    } else if (!hinders && Integer.bitCount(verdict.consequenceLevels()) > 1) {
      sets.add(all);
    }
  }

  private BitSet behind(RouteRow row) {
    return behind.computeIfAbsent(row, this::find);
  }

  /** Behind what the row tests and takes; a row that is not the first yields to those above it. */
  private BitSet find(RouteRow row) {
    var facts = new BitSet();
    var table = row.table;
    for (int above = table.policy == HitPolicy.FIRST ? 0 : row.row; above <= row.row; above++) {
      for (int column = 0; column < table.inputs.length; column++) {
        if (!RowSet.contains(table.untested[column], above)) {
          facts.or(memory.law().behind(table.inputs[column]));
        }
      }
    }
    addTaken(row.day, facts);
    addTaken(row.level, facts);
    facts.and(changeable);
    return facts;
  }

  private void addTaken(Result result, BitSet facts) {
    if (result.isTaken()) {
      facts.or(memory.law().behind(result.slot()));
    }
  }
}
