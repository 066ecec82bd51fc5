package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.evaluation.Values.State;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.table.RoutePattern;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values of all slots for one case, one day and one route at a time, each derived when first asked
 * for. Made once and used for many cases. Not for several threads.
 */
final class WorkingMemory implements Inputs {

  private final Slots slots;
  private final int daySlot;
  private final int routeSlot;
  private final Values values;
  private final Matching matching;
  final Derivation derivation;

  /** An event of which nobody told and that is supposed to have happened, or -1. */
  private int supposed = -1;

  /** When a slot was last derived; valid if that was since the case, day or route began. */
  private final long[] derivedAt;

  /** When the rows of a table about routes were last found, in the same way. */
  private final long[] matchedAt;

  private boolean holdsCase;
  private Law law;
  private LocalDate day = LocalDate.MIN;
  private long clock;

  /**
   * When what is looked at began, by ordinal of the lifespan; what is given is never found anew.
   */
  private final long[] began = new long[Lifespan.values().length];

  /**
   * Memory for cases under laws over the same slots.
   *
   * @param tables number of tables of the rulebook
   */
  WorkingMemory(Law law, int tables) {
    this.law = law;
    this.slots = law.slots();
    this.daySlot = slots.of(RoutePattern.DAY);
    this.routeSlot = slots.of(RoutePattern.ROUTE);
    this.values = new Values(slots);
    this.matching = new Matching(this, tables);
    this.derivation = new Derivation(this, values, matching);
    this.derivedAt = new long[slots.size()];
    this.matchedAt = new long[tables];
  }

  /** Begins with a case. */
  void begin(Law under, Facts facts, LocalDate on) {
    forget();
    holdsCase = true;
    facts.answers().forEach(this::know);
    law = under;
    on(on);
    began[Lifespan.CASE.ordinal()] = clock;
  }

  private void know(FactCode fact, Answer answer) {
    if (answer instanceof Answer.Known known) {
      values.know(slots.of(fact.value()), known.value());
    }
  }

  /** Goes to another day under the same law: what depends on it is derived anew. */
  void on(LocalDate date) {
    day = date;
    values.know(daySlot, date.toEpochDay());
    began[Lifespan.DAY.ordinal()] = ++clock;
    began[Lifespan.ROUTE.ordinal()] = clock;
  }

  /** Supposes another answer, {@code null} for none: what depends on it is derived anew. */
  void suppose(int fact, @Nullable Object value) {
    if (value == null) {
      values.open(fact);
    } else {
      values.know(fact, value);
    }
    deriveAnew(fact);
  }

  /** Supposes of one event that it happened, without saying how, or takes that back. */
  void supposeHappened(int event, boolean happened) {
    supposed = happened ? event : -1;
    deriveAnew(event);
  }

  /** Whether an event was told of, or is supposed. */
  boolean hasHappened(int event) {
    return event == supposed || isKnown(event);
  }

  private void deriveAnew(int fact) {
    var derived = law.derivedFrom(fact);
    for (int slot = derived.nextSetBit(0); slot >= 0; slot = derived.nextSetBit(slot + 1)) {
      derivedAt[slot] = 0;
    }
    var readers = law.readers(fact);
    for (int table = readers.nextSetBit(0); table >= 0; table = readers.nextSetBit(table + 1)) {
      matchedAt[table] = 0;
    }
  }

  /** Goes to a route: what depends on it is derived anew. */
  void route(RouteCode route) {
    began[Lifespan.ROUTE.ordinal()] = ++clock;
    values.know(routeSlot, route.value());
  }

  /** Finds the rows of a table about routes, unless they were found and nothing has changed. */
  void match(IndexedTable table) {
    if (matchedAt[table.position] < began[law.lifespan(table)]) {
      matchedAt[table.position] = clock;
      matching.match(table);
    }
  }

  void forget() {
    if (holdsCase) {
      values.forget();
      holdsCase = false;
    }
  }

  Law law() {
    return law;
  }

  LocalDate day() {
    return day;
  }

  int daySlot() {
    return daySlot;
  }

  Matching matching() {
    return matching;
  }

  /** State of a slot, which is derived if it was not yet. */
  State state(int slot) {
    if (derivedAt[slot] < began[law.lifespan(slot)]) {
      derivedAt[slot] = clock;
      derivation.derive(slot, law.source(slot));
    }
    return values.state(slot);
  }

  @Override
  public boolean isKnown(int slot) {
    return state(slot) == State.KNOWN;
  }

  @Override
  public int code(int slot) {
    return values.code(slot);
  }

  @Override
  public long number(int slot) {
    return values.number(slot);
  }

  @Override
  public Object value(int slot) {
    return values.value(slot);
  }

  /** Codes of the classes that a slot in state ONE_OF can have, as bits. */
  long possible(int slot) {
    return values.possible(slot);
  }

  /** Unknown facts that keep a slot open, and views of told ones. */
  long[] missing(int slot) {
    state(slot);
    return values.missing(slot);
  }

  /** Value of a result, if it is known. */
  @Nullable Object known(Result result) {
    if (!result.isTaken()) {
      return result.value();
    }
    return isKnown(result.slot()) ? value(result.slot()) : null;
  }

  /** An empty set of facts and views. */
  long[] noFacts() {
    return RowSet.empty(slots.givenAndViews());
  }

  List<FactCode> facts(long[] set) {
    return RowSet.isEmpty(set)
        ? List.of()
        : BitSet.valueOf(set).stream().mapToObj(slots.facts()::get).toList();
  }

  /** The table that decides a slot, if one does, with its rows found for this case. */
  Optional<IndexedTable> decidedBy(int slot) {
    state(slot);
    if (law.source(slot) instanceof Source.View view) {
      return decidedBy(view.slot());
    }
    return law.source(slot) instanceof Source.Decided decided
        ? Optional.of(decided.table())
        : Optional.empty();
  }

  /** Every row that applies in the tables that decide about the route, directly or not. */
  Set<RowHit> appliedHits(RouteCode route) {
    route(route);
    var tables = law.tables(route).all().toList();
    tables.forEach(this::match);
    var applied = new LinkedHashSet<RowHit>();
    var derived = law.readFor(route).stream().boxed().flatMap(slot -> decidedBy(slot).stream());
    Stream.concat(tables.stream(), derived).forEach(t -> matching.addApplied(t, applied));
    return applied;
  }
}
