package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.evaluation.RouteTable.RouteRow;
import de.chancenwege.rules.facts.FactCode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers for which tables were not written: what such a table says of other answers proves
 * nothing, even if all its rows agree. Told ones are held as views; they keep a route open, and
 * nobody is to be asked.
 */
final class Unwritten {

  private final WorkingMemory memory;
  private final Doubts doubts;
  private final long[] views;

  /** Facts that are unknown and could have such an answer, where no row decides anyway. */
  private final long[] facts;

  Unwritten(WorkingMemory memory) {
    this.memory = memory;
    this.doubts = new Doubts(memory);
    this.views = memory.noFacts();
    this.facts = memory.noFacts();
  }

  /** Begins with the tables about what follows. */
  void begin(List<RouteTable> consequences) {
    Arrays.fill(views, 0);
    Arrays.fill(facts, 0);
    if (slots().hasViews()) {
      for (var one : consequences) {
        if (RowSet.isEmpty(memory.matching().definite(one.table))) {
          doubts.add(one.table, facts);
        }
      }
      takeFrom(facts);
    }
  }

  /** Whether there is a doubt about what follows. */
  boolean isDoubtful() {
    return !RowSet.isEmpty(facts) || !isEmpty();
  }

  /** Adds the unknown facts, and takes the views out of a set of facts and views. */
  void complete(long[] missing) {
    RowSet.unite(missing, facts);
    takeFrom(missing);
  }

  private void takeFrom(long[] set) {
    int first = slots().facts().size();
    for (int view = RowSet.next(set, first); view >= 0; view = RowSet.next(set, view + 1)) {
      RowSet.add(views, view);
      RowSet.remove(set, view);
    }
  }

  /** Whether no told answer is one of them. */
  boolean isEmpty() {
    return RowSet.isEmpty(views);
  }

  /**
   * The views that leave open whether notes apply, and those that keep the route open.
   *
   * @param isOpen whether any do
   */
  long[] unseen(List<RouteRow> notes, boolean isOpen) {
    var unseen = memory.noFacts();
    if (slots().hasViews() && !notes.isEmpty()) {
      notes.forEach(row -> memory.matching().addMissing(row.table, row.row, unseen));
      for (int fact = 0; fact < slots().facts().size(); fact++) {
        RowSet.remove(unseen, fact);
      }
    }
    if (isOpen) {
      RowSet.unite(unseen, views);
    }
    return unseen;
  }

  /** The facts that were told with answers that these views do not see. */
  List<FactCode> told(long[] unseen) {
    if (RowSet.isEmpty(unseen)) {
      return List.of();
    }
    return BitSet.valueOf(unseen).stream()
        .mapToObj(view -> ((Source.View) memory.law().source(view)).slot())
        .flatMap(slot -> givenAs(slot).mapToObj(slots().facts()::get))
        .distinct()
        .toList();
  }

  /** The told facts of which the slot has the value. */
  private IntStream givenAs(int slot) {
    return memory.law().behind(slot).stream()
        .filter(fact -> fact < slots().facts().size() && memory.isKnown(fact))
        .filter(fact -> memory.value(fact).equals(memory.value(slot)));
  }

  private Slots slots() {
    return memory.law().slots();
  }
}
