package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.dmn.CompiledFile;
import de.chancenwege.rules.dmn.Outcome;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values and hits for one case, one route and one day. */
final class CaseRun {

  private static final String ANY = "-";

  private final Law law;
  private final Facts facts;
  private final RouteCode route;
  private final LocalDate day;
  private final Memo memo;
  private final Map<String, Value> values = new HashMap<>();

  CaseRun(Law law, Facts facts, RouteCode route, LocalDate day, Memo memo) {
    this.law = law;
    this.facts = facts;
    this.route = route;
    this.day = day;
    this.memo = memo;
  }

  LocalDate day() {
    return day;
  }

  /** Value of a given or derived fact. */
  Value value(String name) {
    var value = values.get(name);
    if (value == null) {
      value = compute(name);
      values.put(name, value);
    }
    return value;
  }

  private Value compute(String name) {
    if (name.equals(RoutePattern.DAY)) {
      return Value.of(day);
    }
    if (name.equals(RoutePattern.ROUTE)) {
      return Value.of(route.value());
    }
    return law.producer(name).map(this::derived).orElseGet(() -> given(new FactCode(name)));
  }

  private Value given(FactCode fact) {
    return facts.answer(fact).fold(Value::of, () -> Value.open(Set.of(fact)));
  }

  private Value derived(Law.Producer producer) {
    var decision = producer.decision();
    return decision instanceof Table table
        ? derived(producer.file(), table)
        : formula(producer.file(), (Formula) decision);
  }

  private Value formula(CompiledFile file, Formula formula) {
    var event = formula.event();
    if (event.isPresent()) {
      return Value.of(value(event.get()).known().isPresent());
    }
    var inputs = inputs(law.needs(formula).all());
    if (!inputs.complete()) {
      return Value.open(inputs.missing());
    }
    var outcome = memo.asWritten(file, formula.name(), inputs.values());
    return Optional.ofNullable(outcome.result())
        .map(Value::of)
        .orElseGet(() -> Value.open(Set.of()));
  }

  private Value derived(CompiledFile file, Table table) {
    var candidates = hits(file, table).candidates(table.hitPolicy());
    if (candidates.stream().noneMatch(Hits.Hit::isExplained)) {
      return Value.open(Set.of());
    }
    var results = candidates.stream().map(hit -> result(hit.row(), 0)).toList();
    var agreed = results.stream().map(Value::known).distinct().toList();
    if (agreed.size() == 1 && agreed.get(0).isPresent()) {
      var rows = candidates.stream().filter(Hits.Hit::isDefinite);
      return new Value(
          agreed.get(0),
          Set.of(),
          Set.of(),
          rows.map(hit -> new Source(file.content(), hit.row())).toList());
    }
    var missing = new LinkedHashSet<FactCode>();
    candidates.forEach(hit -> missing.addAll(hit.missing()));
    results.forEach(result -> missing.addAll(result.missing()));
    return agreed.stream().allMatch(Optional::isPresent)
        ? Value.oneOf(Set.copyOf(agreed.stream().map(Optional::orElseThrow).toList()), missing)
        : Value.open(missing);
  }

  /** Value of an output cell: its literal, or the value of the fact that it names. */
  Value result(Row row, int output) {
    var cell = row.results().get(output);
    if (Decision.Names.isName(cell)) {
      return value(cell);
    }
    return Literal.read(cell)
        .map(literal -> Value.of(literal.value()))
        .orElseGet(() -> Value.open(Set.of()));
  }

  /** Rows of the table that apply or could apply. */
  Hits hits(CompiledFile file, Table table) {
    var hits = new Hits(found(file, table));
    hits.hits().stream().filter(Hits.Hit::isDefinite).forEach(hit -> memo.note(file, hit.row()));
    return hits;
  }

  private List<Hits.Hit> found(CompiledFile file, Table table) {
    var needs = law.needs(table);
    var all = inputs(needs.all());
    if (all.complete()) {
      var outcome = memo.asWritten(file, table.name(), all.values());
      return outcome.failed()
          ? undecided(table)
          : rows(table, outcome).stream().map(Hits.Hit::applies).toList();
    }
    return widened(file, table, Alternatives.of(needs.tested(), this::value));
  }

  /** Rows that pass with some of the alternatives could apply; those that pass with all, do. */
  private List<Hits.Hit> widened(CompiledFile file, Table table, Alternatives alternatives) {
    var outcomes =
        alternatives.inputs().stream().map(i -> memo.possible(file, table.name(), i)).toList();
    if (outcomes.stream().anyMatch(Outcome::failed)) {
      return undecided(table);
    }
    return table.rows().stream()
        .filter(row -> outcomes.stream().anyMatch(o -> o.rows().contains(row.id())))
        .map(
            row -> {
              var always = outcomes.stream().allMatch(o -> o.rows().contains(row.id()));
              return hit(table, row, always ? alternatives.tried() : Set.of());
            })
        .toList();
  }

  /** After an error of the engine every row could apply: better no answer than a wrong one. */
  private static List<Hits.Hit> undecided(Table table) {
    return table.rows().stream().map(row -> Hits.Hit.couldApply(row, Set.of())).toList();
  }

  private static List<Row> rows(Table table, Outcome outcome) {
    return table.rows().stream().filter(row -> outcome.rows().contains(row.id())).toList();
  }

  /** A row that passed its widened conditions applies if all that it tests is known or tried. */
  private Hits.Hit hit(Table table, Row row, Set<String> tried) {
    var tested = new LinkedHashSet<String>();
    for (int i = 0; i < row.conditions().size(); i++) {
      var name = table.inputs().get(i).name();
      if (!row.conditions().get(i).equals(ANY) && !tried.contains(name)) {
        tested.add(name);
      }
    }
    var inputs = inputs(tested);
    return inputs.complete() ? Hits.Hit.applies(row) : Hits.Hit.couldApply(row, inputs.missing());
  }

  private Inputs inputs(Set<String> names) {
    var known = new LinkedHashMap<String, @Nullable Object>();
    var missing = new LinkedHashSet<FactCode>();
    for (var name : names) {
      var value = value(name);
      known.put(name, value.known().orElse(null));
      missing.addAll(value.missing());
    }
    return new Inputs(known, missing);
  }

  /** Values by name, {@code null} while open, and the facts that keep them open. */
  private record Inputs(Map<String, @Nullable Object> values, Set<FactCode> missing) {
    boolean complete() {
      return !values.containsValue(null);
    }
  }
}
