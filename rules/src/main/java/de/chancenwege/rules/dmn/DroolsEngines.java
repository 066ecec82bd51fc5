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

  private final Map<String, EngineFile> files;

  /**
   * The engines of some files.
   *
   * @param files the files by path
   */
  public DroolsEngines(Map<String, EngineFile> files) {
    this.files = files;
  }

  @Override
  public TableEngine table(TableFile file, Table table, int[] slots, Slots all) {
    return new DroolsTable(compiled(file), table, all);
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

    DroolsTable(EngineFile file, Table table, Slots all) {
      this.file = file;
      this.table = table;
      this.domains =
          table.inputs().stream()
              .map(column -> all.domain(all.of(column.name())))
              .toArray(Domain[]::new);
      table.inputs().forEach(column -> tested.put(column.name(), all.of(column.name())));
      table.needs().stream()
          .filter(fact -> !tested.containsKey(fact))
          .forEach(fact -> taken.put(fact, all.of(fact)));
      for (int i = 0; i < table.rows().size(); i++) {
        positions.put(table.rows().get(i).id(), i);
      }
    }

    @Override
    public boolean match(Inputs inputs, long[] rows) {
      var values = values(inputs, tested);
      if (!values.containsValue(null)) {
        var more = values(inputs, taken);
        if (!more.containsValue(null)) {
          more.putAll(values);
          return keep(file.evaluate(table.name(), more), rows);
        }
      }
      return keep(file.possible(table.name(), values), rows);
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
      var outcome = file.possible(table.name(), values);
      RowSet.unite(rows, set(outcome));
      return !outcome.failed();
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
