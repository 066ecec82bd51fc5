package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.RoutePattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of all slots for one case, one day and one route at a time, each derived when first asked
 * for. Made once and used for many cases. Not for several threads.
 */
final class WorkingMemory implements Inputs {

  /** Value of a slot: none, one, one of a few, or any. */
  private enum State {
    OPEN,
    KNOWN,
    ONE_OF
  }

  /** More classes than these are not told apart in a value that is one of a few. */
  private static final int MOST_CLASSES = Long.SIZE;

  private final Slots slots;
  private final int words;
  private final int daySlot;
  private final int routeSlot;

  private final State[] states;
  private final long[] numbers;
  private final @Nullable Object[] values;
  private final int[] codes;
  private final long[] possible;
  private final long[][] missing;
  private final long[] nothing;

  /** When a slot was last derived; valid if that was since the case, or the route, began. */
  private final int[] derivedAt;

  private final RowSets rowSets;

  private Law law;
  private LocalDate day = LocalDate.MIN;
  private int clock = 1;
  private int caseBegan = 1;
  private int routeBegan = 1;

  /** Memory for cases under laws over these slots. */
  WorkingMemory(Law law, int tables) {
    this.law = law;
    this.slots = law.slots();
    int size = slots.size();
    this.words = (slots.facts().size() + 63) >> 6;
    this.daySlot = slots.of(RoutePattern.DAY);
    this.routeSlot = slots.of(RoutePattern.ROUTE);
    this.states = new State[size];
    this.numbers = new long[size];
    this.values = new Object[size];
    this.codes = new int[size];
    this.possible = new long[size];
    this.missing = new long[size][words];
    this.nothing = new long[words];
    this.derivedAt = new int[size];
    this.rowSets = new RowSets(tables);
    forget();
  }

  /** Forgets all facts. */
  void forget() {
    Arrays.fill(states, State.OPEN);
    Arrays.fill(values, null);
    for (int fact = 0; fact < slots.facts().size(); fact++) {
      Arrays.fill(missing[fact], 0);
      missing[fact][fact >> 6] = 1L << fact;
    }
  }

  /** Begins with a case. */
  void begin(Law under, Facts facts, LocalDate on) {
    law = under;
    forget();
    facts
        .answers()
        .forEach(
            (fact, answer) -> {
              if (answer instanceof Answer.Known known) {
                give(slots.of(fact.value()), known.value());
              }
            });
    on(under, on);
  }

  /** Goes to another day with the same facts. */
  void on(Law under, LocalDate date) {
    law = under;
    day = date;
    know(daySlot, date.toEpochDay());
    restart();
  }

  /** Supposes another answer; {@code null} for none. */
  void suppose(int fact, @Nullable Object value) {
    if (value == null) {
      states[fact] = State.OPEN;
    } else {
      give(fact, value);
    }
    restart();
  }

  /** Goes to a route: what depends on it is derived anew. */
  void route(String code) {
    routeBegan = ++clock;
    give(routeSlot, code);
  }

  private void restart() {
    caseBegan = ++clock;
    routeBegan = caseBegan;
  }

  private void give(int slot, Object value) {
    if (value instanceof Boolean bool) {
      know(slot, bool ? 1 : 0);
    } else if (value instanceof LocalDate date) {
      know(slot, date.toEpochDay());
    } else {
      know(slot, value);
    }
  }

  private void know(int slot, long number) {
    states[slot] = State.KNOWN;
    numbers[slot] = number;
    var domain = slots.domain(slot);
    codes[slot] = domain.type() == ValueType.DATE ? domain.code(number) : (int) number;
  }

  private void know(int slot, Object value) {
    states[slot] = State.KNOWN;
    values[slot] = value;
    codes[slot] = slots.domain(slot).code(value);
    if (value instanceof BigDecimal number) {
      numbers[slot] = number.longValue();
    }
  }

  Law law() {
    return law;
  }

  LocalDate day() {
    return day;
  }

  long dayNumber() {
    return numbers[daySlot];
  }

  @Override
  public boolean isKnown(int slot) {
    return state(slot) == State.KNOWN;
  }

  @Override
  public int code(int slot) {
    return codes[slot];
  }

  @Override
  public long number(int slot) {
    return numbers[slot];
  }

  @Override
  public Object value(int slot) {
    return switch (slots.domain(slot).type()) {
      case BOOLEAN -> numbers[slot] == 1;
      case DATE -> LocalDate.ofEpochDay(numbers[slot]);
      case TEXT, NUMBER -> Objects.requireNonNull(values[slot]);
    };
  }

  /** Unknown facts that keep a slot open. */
  long[] missing(int slot) {
    return state(slot) == State.KNOWN ? nothing : missing[slot];
  }

  private State state(int slot) {
    var source = law.source(slot);
    if (!(source instanceof Source.Given)
        && derivedAt[slot] < (law.dependsOnRoute(slot) ? routeBegan : caseBegan)) {
      derivedAt[slot] = clock;
      derive(slot, source);
    }
    return states[slot];
  }

  private void derive(int slot, Source source) {
    Arrays.fill(missing[slot], 0);
    states[slot] = State.OPEN;
    if (source instanceof Source.Event event) {
      know(slot, isKnown(event.slot()) ? 1 : 0);
    } else if (source instanceof Source.Calculated formula) {
      calculate(slot, formula);
    } else if (source instanceof Source.Decided decided) {
      decide(slot, decided.table());
    }
  }

  private void calculate(int slot, Source.Calculated formula) {
    boolean complete = true;
    for (int input : formula.inputs()) {
      if (!isKnown(input)) {
        complete = false;
        unite(missing[slot], missing[input]);
      }
    }
    if (complete) {
      long result = formula.engine().evaluate(this);
      if (result != FormulaEngine.NOTHING) {
        var type = slots.domain(slot).type();
        if (type == ValueType.NUMBER) {
          know(slot, BigDecimal.valueOf(result));
        } else {
          know(slot, result);
        }
      }
    }
  }

  private static void unite(long[] set, long[] other) {
    for (int i = 0; i < set.length; i++) {
      set[i] |= other[i];
    }
  }

  /** All candidate rows agree on a value, or it is one of theirs. */
  private void decide(int slot, IndexedTable table) {
    match(table);
    var candidates = rowSets.possible(table);
    var waiting = missing[slot];
    boolean explained = false;
    for (int row = RowSet.next(candidates, 0); row >= 0; row = RowSet.next(candidates, row + 1)) {
      boolean definite = isDefinite(table, row);
      if (!definite) {
        addMissing(table, row, waiting);
      }
      explained |= definite;
    }
    if (!explained && RowSet.isEmpty(waiting)) {
      return;
    }
    agree(slot, table, candidates, waiting);
    if (states[slot] == State.KNOWN) {
      Arrays.fill(waiting, 0);
    }
  }

  private void agree(int slot, IndexedTable table, long[] candidates, long[] waiting) {
    boolean first = true;
    boolean differ = false;
    boolean any = false;
    long few = 0;
    for (int row = RowSet.next(candidates, 0); row >= 0; row = RowSet.next(candidates, row + 1)) {
      var result = table.results[row][0];
      if (result.isTaken() && !isKnown(result.slot())) {
        unite(waiting, missing[result.slot()]);
        any = true;
        differ = true;
      } else if (!result.isTaken() && result.value() == null) {
        any = true;
        differ = true;
      } else if (first) {
        take(slot, result);
        first = false;
        few |= bit(codes[slot]);
      } else {
        differ |= !isSame(slot, result);
        few |= bit(codeOf(slot, result));
      }
    }
    if (differ) {
      states[slot] = any || slots.domain(slot).size() > MOST_CLASSES ? State.OPEN : State.ONE_OF;
      possible[slot] = few;
    }
  }

  private static long bit(int code) {
    return 1L << code;
  }

  private void take(int slot, Result result) {
    if (!result.isTaken()) {
      give(slot, Objects.requireNonNull(result.value()));
    } else if (isSmall(slot)) {
      know(slot, numbers[result.slot()]);
    } else {
      know(slot, value(result.slot()));
    }
  }

  private boolean isSmall(int slot) {
    var type = slots.domain(slot).type();
    return type == ValueType.BOOLEAN || type == ValueType.DATE;
  }

  private boolean isSame(int slot, Result result) {
    if (result.isTaken() && isSmall(slot)) {
      return numbers[slot] == numbers[result.slot()];
    }
    var value = result.isTaken() ? value(result.slot()) : result.value();
    return value(slot).equals(value);
  }

  private int codeOf(int slot, Result result) {
    var domain = slots.domain(slot);
    if (result.isTaken() && domain.type() == ValueType.DATE) {
      return domain.code(numbers[result.slot()]);
    }
    return domain.code(
        result.isTaken() ? value(result.slot()) : Objects.requireNonNull(result.value()));
  }

  /** Finds the rows of a table that apply and those that could. */
  void match(IndexedTable table) {
    var possibleRows = rowSets.possible(table);
    var definiteRows = rowSets.definite(table);
    RowSet.fill(possibleRows, table.size());
    if (!table.engine.match(this, possibleRows)) {
      RowSet.fill(possibleRows, table.size());
      Arrays.fill(definiteRows, 0);
      return;
    }
    System.arraycopy(possibleRows, 0, definiteRows, 0, possibleRows.length);
    if (RowSet.isEmpty(possibleRows)) {
      return;
    }
    for (int column = 0; column < table.inputs.length; column++) {
      var state = state(table.inputs[column]);
      if (state == State.OPEN) {
        RowSet.intersect(definiteRows, table.untested[column]);
      } else if (state == State.ONE_OF) {
        narrow(table, column, possibleRows, definiteRows);
      }
    }
    restrict(table.policy, possibleRows, definiteRows);
  }

  /** Of an input that is one of a few, some value must pass, or every one. */
  private void narrow(IndexedTable table, int column, long[] some, long[] every) {
    var passedBySome = RowSet.empty(table.size());
    var passedByEach = RowSet.empty(table.size());
    RowSet.fill(passedByEach, table.size());
    for (var value : fewValues(table.inputs[column])) {
      var passed = RowSet.empty(table.size());
      if (!table.engine.passing(column, value, passed)) {
        RowSet.fill(passedBySome, table.size());
        Arrays.fill(passedByEach, 0);
        break;
      }
      RowSet.unite(passedBySome, passed);
      RowSet.intersect(passedByEach, passed);
    }
    RowSet.intersect(some, passedBySome);
    RowSet.intersect(every, passedByEach);
  }

  /** The values that a slot can have. */
  private List<Object> fewValues(int slot) {
    var domain = slots.domain(slot);
    var few = new ArrayList<Object>();
    for (int code = 0; code < domain.size(); code++) {
      if ((possible[slot] & bit(code)) != 0) {
        few.addAll(domain.examples(code));
      }
    }
    return few;
  }

  /** At most one row of a single-hit table applies. */
  private static void restrict(HitPolicy policy, long[] possibleRows, long[] definiteRows) {
    int first = policy == HitPolicy.COLLECT ? -1 : RowSet.next(definiteRows, 0);
    if (first < 0) {
      return;
    }
    Arrays.fill(definiteRows, 0);
    RowSet.add(definiteRows, first);
    if (policy == HitPolicy.UNIQUE) {
      System.arraycopy(definiteRows, 0, possibleRows, 0, possibleRows.length);
    } else {
      RowSet.truncate(possibleRows, first);
    }
  }

  /** After {@link #match}: the rows that could apply, with those that do. */
  long[] possibleRows(IndexedTable table) {
    return rowSets.possible(table);
  }

  /** After {@link #match}: whether the row applies, whatever is unknown. */
  boolean isDefinite(IndexedTable table, int row) {
    return RowSet.contains(rowSets.definite(table), row);
  }

  /** Adds the unknown facts that decide whether a row applies. */
  void addMissing(IndexedTable table, int row, long[] set) {
    for (int column = 0; column < table.inputs.length; column++) {
      int slot = table.inputs[column];
      var state = state(slot);
      if (state == State.KNOWN || RowSet.contains(table.untested[column], row)) {
        continue;
      }
      if (state == State.OPEN || !passesWithEach(table, column, row)) {
        unite(set, missing[slot]);
      }
    }
  }

  private boolean passesWithEach(IndexedTable table, int column, int row) {
    var every = RowSet.empty(table.size());
    RowSet.fill(every, table.size());
    narrow(table, column, RowSet.empty(table.size()), every);
    return RowSet.contains(every, row);
  }

  /** Value of a result, if it is known. */
  @Nullable Object known(Result result) {
    if (!result.isTaken()) {
      return result.value();
    }
    return isKnown(result.slot()) ? value(result.slot()) : null;
  }

  /** The slot's own table, if one decides it, and its rows are those of this case. */
  @Nullable IndexedTable decidedBy(int slot) {
    state(slot);
    return law.source(slot) instanceof Source.Decided decided ? decided.table() : null;
  }

  /** An empty set of facts. */
  long[] noFacts() {
    return new long[words];
  }

  List<FactCode> facts(long[] set) {
    var facts = new ArrayList<FactCode>();
    for (int fact = RowSet.next(set, 0); fact >= 0; fact = RowSet.next(set, fact + 1)) {
      facts.add(slots.facts().get(fact));
    }
    return facts;
  }

  /** Every row that applies in the tables that decide about the route, directly or not. */
  Set<RowRef> applied(RouteCode route) {
    var applied = new LinkedHashSet<RowRef>();
    law.tables(route)
        .all()
        .forEach(
            table -> {
              match(table);
              addApplied(table, applied);
            });
    law.readFor(route).stream()
        .mapToObj(this::decidedBy)
        .filter(Objects::nonNull)
        .forEach(table -> addApplied(table, applied));
    return applied;
  }

  private void addApplied(IndexedTable table, Set<RowRef> applied) {
    var rows = rowSets.definite(table);
    for (int row = RowSet.next(rows, 0); row >= 0; row = RowSet.next(rows, row + 1)) {
      var hit = table.hits[row];
      applied.add(new RowRef(hit.table(), hit.validFrom(), hit.row()));
    }
  }
}
