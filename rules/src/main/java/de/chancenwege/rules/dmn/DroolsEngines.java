package de.chancenwege.rules.dmn;

import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Engines;
import de.chancenwege.rules.evaluation.FormulaEngine;
import de.chancenwege.rules.evaluation.Inputs;
import de.chancenwege.rules.evaluation.RowSet;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.evaluation.TableEngine;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.TableFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Evaluates every decision by Kogito's engine. */
public final class DroolsEngines implements Engines {

  /** Of a table that many people are asked about. */
  private static final int MOST_REMEMBERED = 200;

  private final Map<String, EngineFile> files;
  private final int mostRemembered;

  /**
   * The engines of some files.
   *
   * @param files the files by path
   */
  public DroolsEngines(Map<String, EngineFile> files) {
    this(files, MOST_REMEMBERED);
  }

  private DroolsEngines(Map<String, EngineFile> files, int mostRemembered) {
    this.files = files;
    this.mostRemembered = mostRemembered;
  }

  /** The same for who never asks the same twice: nothing is remembered. */
  public DroolsEngines forgetful() {
    return new DroolsEngines(files, 0);
  }

  @Override
  public TableEngine table(TableFile file, Table table, int[] slots, Slots all) {
    return new DroolsTable(compiled(file), table, all, mostRemembered);
  }

  @Override
  public FormulaEngine formula(TableFile file, Formula formula, int[] slots, Slots all) {
    return new DroolsFormula(compiled(file), formula, slots);
  }

  private EngineFile compiled(TableFile file) {
    return Objects.requireNonNull(files.get(file.path()), file.path());
  }

  private static final class DroolsTable implements TableEngine {
    private final EngineFile file;
    private final Table table;
    private final Map<String, Integer> tested = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Domain[] domains;
    private final Remembered whole;
    private final Remembered partly;

    DroolsTable(EngineFile file, Table table, Slots all, int mostRemembered) {
      this.file = file;
      this.table = table;
      this.whole = new Remembered(mostRemembered);
      this.partly = new Remembered(mostRemembered);
      this.domains =
          table.inputs().stream()
              .map(column -> all.domain(all.of(column.name())))
              .toArray(Domain[]::new);
      table.inputs().forEach(column -> tested.put(column.name(), slot(column.name(), all)));
      table.needs().stream()
          .filter(fact -> !tested.containsKey(fact))
          .forEach(fact -> taken.put(fact, slot(fact, all)));
      for (int i = 0; i < table.rows().size(); i++) {
        positions.put(table.rows().get(i).id(), i);
      }
    }

    private int slot(String fact, Slots all) {
      return all.of(file.content(), fact);
    }

    @Override
    public boolean match(Inputs inputs, long[] rows) {
      var values = values(inputs, tested);
      if (!values.containsValue(null)) {
        var more = values(inputs, taken);
        if (!more.containsValue(null)) {
          more.putAll(values);
          return keep(whole.outcome(more, () -> file.evaluate(table.name(), more)), rows);
        }
      }
      return keep(possible(values), rows);
    }

    @Override
    public boolean passing(int column, int code, long[] rows) {
      var examples = domains[column].examples(code);
      if (examples.isEmpty()) {
        return false;
      }
      var values = new LinkedHashMap<String, @Nullable Object>();
      tested.keySet().forEach(name -> values.put(name, null));
      values.put(table.inputs().get(column).name(), examples.get(0));
      var outcome = possible(values);
      RowSet.unite(rows, set(outcome));
      return !outcome.failed();
    }

    private Outcome possible(Map<String, @Nullable Object> values) {
      return partly.outcome(values, () -> file.possible(table.name(), values));
    }

    private boolean keep(Outcome outcome, long[] rows) {
      RowSet.intersect(rows, set(outcome));
      return !outcome.failed() || hasGap(outcome);
    }

    /**
     * Where a table has a gap, the engine misses a result of the right type and calls it a fault.
     */
    private boolean hasGap(Outcome outcome) {
      return table.hitPolicy() != HitPolicy.COLLECT
          && outcome.rows().isEmpty()
          && outcome.result() == null;
    }

    private long[] set(Outcome outcome) {
      var set = RowSet.empty(table.rows().size());
      for (var id : outcome.rows()) {
        var position = positions.get(id);
        if (position != null) {
          RowSet.add(set, position);
        }
      }
      return set;
    }
  }

  private record DroolsFormula(EngineFile file, Formula formula, int[] slots)
      implements FormulaEngine {
    @Override
    public long evaluate(Inputs inputs) {
      var values = new HashMap<String, @Nullable Object>();
      for (int i = 0; i < slots.length; i++) {
        values.put(formula.facts().get(i), inputs.value(slots[i]));
      }
      return number(file.evaluate(formula.name(), values).result());
    }

    private static long number(@Nullable Object result) {
      if (result instanceof Boolean bool) {
        return bool ? 1 : 0;
      }
      if (result instanceof LocalDate date) {
        return date.toEpochDay();
      }
      return result instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0
          ? number.longValue()
          : NOTHING;
    }
  }

  private static Map<String, @Nullable Object> values(Inputs inputs, Map<String, Integer> slots) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    slots.forEach(
        (name, slot) -> values.put(name, inputs.isKnown(slot) ? inputs.value(slot) : null));
    return values;
  }
}
