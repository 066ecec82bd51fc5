package de.chancenwege.rules.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Watches what the passing of days acts through: the day and the formulas with the day in them. */
final class Watch {

  private final WorkingMemory memory;

  /** By slot, its value when this was last asked. */
  private final long[] seen;

  private final List<Clock> clocks = new ArrayList<>();
  private int[] others = {};

  Watch(WorkingMemory memory) {
    this.memory = memory;
    this.seen = new long[memory.law().slots().size()];
    Arrays.fill(seen, FormulaEngine.NOTHING);
  }

  /** A formula of which the day is the only input that moves. */
  private record Clock(int slot, FormulaEngine engine) {}

  /** Watches what the law in the memory reads the day through. */
  void begin() {
    clocks.clear();
    others = Arrays.stream(memory.law().readingDay()).filter(slot -> !isClock(slot)).toArray();
  }

  /** Notes a formula that is calculated at once, and those that stay open whatever the day is. */
  private boolean isClock(int slot) {
    var law = memory.law();
    if (!(law.source(slot) instanceof Source.Calculated formula)) {
      return false;
    }
    int day = memory.daySlot();
    if (Arrays.stream(formula.inputs()).anyMatch(i -> i != day && law.dependsOnDay(i))) {
      return false;
    }
    if (Arrays.stream(formula.inputs()).allMatch(memory::isKnown)) {
      clocks.add(new Clock(slot, formula.engine()));
    }
    return true;
  }

  /** The slots that are not what they were when this was last asked. */
  BitSet turned() {
    var turned = new BitSet();
    for (var clock : clocks) {
      compare(clock.slot(), clock.engine().evaluate(memory), turned);
    }
    for (int slot : others) {
      compare(slot, look(slot), turned);
    }
    return turned;
  }

  private void compare(int slot, long now, BitSet turned) {
    if (now != seen[slot]) {
      seen[slot] = now;
      turned.set(slot);
    }
  }

  /** Of the day itself just its class: which dates of tables it lies between. */
  private long look(int slot) {
    if (!memory.isKnown(slot)) {
      return FormulaEngine.NOTHING;
    }
    return slot == memory.daySlot() ? memory.code(slot) : memory.number(slot);
  }
}
