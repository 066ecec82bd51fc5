package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Engines;
import de.chancenwege.rules.evaluation.FormulaEngine;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.evaluation.TableEngine;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;
import java.util.Arrays;
import java.util.Set;

/** Evaluates decisions by masks and trees where that is possible and allowed, else as before. */
public final class CompiledEngines implements Engines {

  private final Engines others;
  private final Set<String> excluded;
  private final Syntax syntax = new Syntax();

  /**
   * Compiles what it can.
   *
   * @param others engines for all other decisions
   * @param excluded decisions that must not be compiled, as {@link #name} names them
   */
  public CompiledEngines(Engines others, Set<String> excluded) {
    this.others = others;
    this.excluded = Set.copyOf(excluded);
  }

  /** Name of a decision of a file among all files. */
  public static String name(TableFile file, String decision) {
    return file.path() + "#" + decision;
  }

  @Override
  public TableEngine table(TableFile file, Table table, int[] slots, Slots all) {
    if (excluded.contains(name(file, table.name()))) {
      return others.table(file, table, slots, all);
    }
    var domains = Arrays.stream(slots).mapToObj(all::domain).toArray(Domain[]::new);
    return MaskTable.of(table, slots, domains)
        .<TableEngine>map(mask -> mask)
        .orElseGet(() -> others.table(file, table, slots, all));
  }

  @Override
  public FormulaEngine formula(TableFile file, Formula formula, int[] slots, Slots all) {
    if (excluded.contains(name(file, formula.name()))) {
      return others.formula(file, formula, slots, all);
    }
    return FormulaCompiler.compile(file, formula, slots, all, syntax)
        .<FormulaEngine>map(CompiledFormula::new)
        .orElseGet(() -> others.formula(file, formula, slots, all));
  }
}
