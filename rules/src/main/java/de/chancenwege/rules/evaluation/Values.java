package de.chancenwege.rules.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of each slot. */
final class Values {

  /** State of a slot: any value, one of a few, or one. */
  enum State {
    OPEN,
    ONE_OF,
    KNOWN
  }

  /** More classes than these are not told apart in a value that is one of a few. */
  private static final int MOST_CLASSES = Long.SIZE;

  private final Slots slots;
  private final State[] states;
  private final long[] numbers;
  private final @Nullable Object[] values;
  private final int[] codes;
  private final long[] possible;
  private final long[][] missing;
  private final long[] nothing;

  Values(Slots slots) {
    this.slots = slots;
    int size = slots.size();
    this.states = new State[size];
    this.numbers = new long[size];
    this.values = new Object[size];
    this.codes = new int[size];
    this.possible = new long[size];
    this.nothing = RowSet.empty(slots.givenAndViews());
    this.missing = new long[size][nothing.length];
    for (int fact = 0; fact < slots.facts().size(); fact++) {
      RowSet.add(missing[fact], fact);
    }
    forget();
  }

  /** Forgets everything. Of each given fact, it is always the fact itself that is missing. */
  void forget() {
    Arrays.fill(states, State.OPEN);
    Arrays.fill(values, null);
    Arrays.fill(numbers, 0);
    Arrays.fill(codes, 0);
    Arrays.fill(possible, 0);
  }

  State state(int slot) {
    return states[slot];
  }

  int code(int slot) {
    return codes[slot];
  }

  long number(int slot) {
    return numbers[slot];
  }

  /** Codes of the classes that a slot in state ONE_OF can have, as bits. */
  long possible(int slot) {
    return possible[slot];
  }

  /**
   * Unknown facts that keep a slot open, and views of told ones that some file was not written for;
   * none if it is known.
   */
  long[] missing(int slot) {
    return states[slot] == State.KNOWN ? nothing : missing[slot];
  }

  Object value(int slot) {
    return switch (slots.domain(slot).type()) {
      case BOOLEAN -> numbers[slot] == 1;
      case DATE -> LocalDate.ofEpochDay(numbers[slot]);
      case TEXT, NUMBER -> Objects.requireNonNull(values[slot]);
    };
  }

  /** Opens a given fact again. */
  void open(int fact) {
    states[fact] = State.OPEN;
  }

  /** Opens a derived slot and gives the set of its missing facts, to be filled. */
  long[] derive(int slot) {
    states[slot] = State.OPEN;
    Arrays.fill(missing[slot], 0);
    return missing[slot];
  }

  void oneOf(int slot, long classes) {
    states[slot] = slots.domain(slot).size() > MOST_CLASSES ? State.OPEN : State.ONE_OF;
    possible[slot] = classes;
  }

  void know(int slot, Object value) {
    var domain = slots.domain(slot);
    know(slot, value, domain.type() == ValueType.DATE ? 0 : domain.code(value));
    if (domain.type() == ValueType.DATE) {
      codes[slot] = domain.code(numbers[slot]);
    }
  }

  /** Knows a value of which the class is known too. */
  void know(int slot, Object value, int code) {
    states[slot] = State.KNOWN;
    values[slot] = value;
    codes[slot] = code;
    numbers[slot] = number(value);
  }

  private static long number(Object value) {
    if (value instanceof Boolean bool) {
      return bool ? 1 : 0;
    }
    if (value instanceof LocalDate date) {
      return date.toEpochDay();
    }
    return value instanceof BigDecimal number ? number.longValue() : 0;
  }

  /** Knows a value of type BOOLEAN or DATE, or a whole number. */
  void know(int slot, long number) {
    var domain = slots.domain(slot);
    states[slot] = State.KNOWN;
    numbers[slot] = number;
    codes[slot] = domain.type() == ValueType.BOOLEAN ? (int) number : domain.code(number);
    if (domain.type() == ValueType.NUMBER) {
      values[slot] = BigDecimal.valueOf(number);
    }
  }

  /** Takes over a known value of another slot. */
  void copy(int from, int to) {
    if (isSmall(to)) {
      know(to, numbers[from]);
    } else {
      know(to, value(from));
    }
  }

  /** Takes over a known value of a slot of the same domain. */
  void see(int from, int to) {
    states[to] = State.KNOWN;
    values[to] = values[from];
    numbers[to] = numbers[from];
    codes[to] = codes[from];
  }

  private boolean isSmall(int slot) {
    var type = slots.domain(slot).type();
    return type == ValueType.BOOLEAN || type == ValueType.DATE;
  }

  boolean isSame(int one, int other) {
    return isSmall(one) ? numbers[one] == numbers[other] : value(one).equals(value(other));
  }

  /** Class that the value of a slot would have in another one. */
  int codeIn(int other, int slot) {
    var domain = slots.domain(other);
    return domain.type() == ValueType.DATE ? domain.code(numbers[slot]) : domain.code(value(slot));
  }
}
