package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.evaluation.Values.State;
import java.util.Objects;

/** Derives the values of slots from those of others. */
final class Derivation {

  private final WorkingMemory memory;
  private final Values values;
  private final Matching matching;
  private boolean doubting;

  Derivation(WorkingMemory memory, Values values, Matching matching) {
    this.memory = memory;
    this.values = values;
    this.matching = matching;
  }

  /** Whether events of which nobody told are open from the next case on, or have not happened. */
  void doubt(boolean events) {
    doubting = events;
  }

  void derive(int slot, Source source) {
    var missing = values.derive(slot);
    if (source instanceof Source.Event event && doubting && !memory.hasHappened(event.slot())) {
      RowSet.unite(missing, memory.missing(event.slot()));
    } else if (source instanceof Source.Event event) {
      values.know(slot, memory.hasHappened(event.slot()) ? 1 : 0);
    } else if (source instanceof Source.View view) {
      see(slot, view, missing);
    } else if (source instanceof Source.Calculated formula) {
      calculate(slot, formula, missing);
    } else if (source instanceof Source.Decided decided) {
      decide(slot, decided.table(), missing);
    }
  }

  /** An answer that is not seen is unknown, but nobody has to be asked for it. */
  private void see(int slot, Source.View view, long[] missing) {
    var state = memory.state(view.slot());
    if (state != State.KNOWN) {
      RowSet.unite(missing, memory.missing(view.slot()));
      if (state == State.ONE_OF && view.seesAll(memory.possible(view.slot()))) {
        values.oneOf(slot, memory.possible(view.slot()));
      }
    } else if (view.seen().get(memory.code(view.slot()))) {
      values.see(view.slot(), slot);
    } else {
      RowSet.add(missing, slot);
    }
  }

  private void calculate(int slot, Source.Calculated formula, long[] missing) {
    boolean complete = true;
    for (int input : formula.inputs()) {
      complete &= memory.isKnown(input);
      RowSet.unite(missing, memory.missing(input));
    }
    long result = complete ? formula.engine().evaluate(memory) : FormulaEngine.NOTHING;
    if (result != FormulaEngine.NOTHING) {
      values.know(slot, result);
    }
  }

  /** Nothing is derived where no row applies and nothing is known to be missing. */
  private void decide(int slot, IndexedTable table, long[] missing) {
    matching.match(table);
    var candidates = matching.possible(table);
    for (int row = RowSet.next(candidates, 0); row >= 0; row = RowSet.next(candidates, row + 1)) {
      if (!RowSet.contains(matching.definite(table), row)) {
        matching.addMissing(table, row, missing);
      }
    }
    if (!RowSet.isEmpty(matching.definite(table)) || !RowSet.isEmpty(missing)) {
      agree(slot, table, candidates, missing);
    }
  }

  /** All candidate rows agree on a value, or it is one of theirs. */
  private void agree(int slot, IndexedTable table, long[] candidates, long[] missing) {
    boolean agreed = true;
    boolean any = false;
    long classes = 0;
    for (int row = RowSet.next(candidates, 0); row >= 0; row = RowSet.next(candidates, row + 1)) {
      var result = table.results[row][0];
      if (isOpen(result)) {
        any = true;
        addMissing(result, missing);
      } else if (classes == 0) {
        take(slot, result);
        classes = 1L << values.code(slot);
      } else {
        agreed &= isSame(slot, result);
        classes |= 1L << code(slot, result);
      }
    }
    if ((any && classes != 0) || isGuess(agreed, table, missing)) {
      values.open(slot);
    } else if (!agreed) {
      values.oneOf(slot, classes);
    }
  }

  /** What rows say that were written for other answers proves nothing, even if they agree. */
  private boolean isGuess(boolean agreed, IndexedTable table, long[] missing) {
    if (!memory.law().slots().hasViews() || (agreed && !RowSet.isEmpty(matching.definite(table)))) {
      return false;
    }
    var doubts = memory.noFacts();
    new Doubts(memory).add(table, doubts);
    RowSet.unite(missing, doubts);
    return !RowSet.isEmpty(doubts);
  }

  private boolean isOpen(Result result) {
    return result.isTaken() ? !memory.isKnown(result.slot()) : result.value() == null;
  }

  private void addMissing(Result result, long[] missing) {
    if (result.isTaken()) {
      RowSet.unite(missing, memory.missing(result.slot()));
    }
  }

  private void take(int slot, Result result) {
    if (result.isTaken()) {
      values.copy(result.slot(), slot);
    } else {
      values.know(slot, Objects.requireNonNull(result.value()), result.code());
    }
  }

  /** A value that a row names is alone in its class. */
  private boolean isSame(int slot, Result result) {
    return result.isTaken()
        ? values.isSame(slot, result.slot())
        : values.code(slot) == result.code();
  }

  private int code(int slot, Result result) {
    return result.isTaken() ? values.codeIn(slot, result.slot()) : result.code();
  }
}
