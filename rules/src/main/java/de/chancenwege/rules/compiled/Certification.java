package de.chancenwege.rules.compiled;

import de.chancenwege.rules.compiled.Certificate.Proof;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Engines;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** Compares every decision of a rulebook, compiled, with what the engine says. */
public final class Certification {

  private static final int CASES_AT_ONCE = 100;

  private final Slots slots;
  private final Engines truth;
  private final Thoroughness thoroughness;
  private final ExecutorService workers;

  /**
   * A comparison.
   *
   * @param truth the engine that is right by definition
   * @param workers who do it, side by side
   */
  public Certification(
      Slots slots, Engines truth, Thoroughness thoroughness, ExecutorService workers) {
    this.slots = slots;
    this.truth = truth;
    this.thoroughness = thoroughness;
    this.workers = workers;
  }

  /** Proofs for every decision; what is word for word the same is compared once. */
  public List<Proof> proofs(List<TableFile> files) throws InterruptedException {
    var same = new LinkedHashMap<Object, List<Occurrence>>();
    for (var file : files) {
      for (var decision : file.decisions()) {
        if (!(decision instanceof Formula formula && formula.event().isPresent())) {
          var occurrence = new Occurrence(file, decision);
          same.computeIfAbsent(occurrence.key(), key -> new ArrayList<>()).add(occurrence);
        }
      }
    }
    var work = same.values().stream().<Callable<List<Proof>>>map(all -> () -> prove(all)).toList();
    return together(work).stream().flatMap(List::stream).toList();
  }

  /** The certificate, after whole cases were compared too. */
  public Certificate whole(List<Proof> proofs, CaseComparison comparison)
      throws InterruptedException {
    var work = new ArrayList<Callable<Integer>>();
    int cases = comparison.isPossible() ? thoroughness.cases() : 0;
    for (int done = 0; done < cases; done += CASES_AT_ONCE) {
      long seed = done;
      work.add(() -> comparison.differences(seed, CASES_AT_ONCE));
    }
    int differences = together(work).stream().mapToInt(Integer::intValue).sum();
    return new Certificate(proofs, (long) work.size() * CASES_AT_ONCE, differences);
  }

  private <T> List<T> together(List<Callable<T>> work) throws InterruptedException {
    var results = new ArrayList<T>();
    for (var future : workers.invokeAll(work)) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException("a comparison failed", e.getCause());
      }
    }
    return results;
  }

  /** Between two comparisons: ends a worker whose work nobody waits for any more. */
  static void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }

  /** A decision in a file. */
  private record Occurrence(TableFile file, Decision decision) {

    String name() {
      return CompiledEngines.name(file, decision.name());
    }

    /** All that decides what rows are found or what is calculated. */
    Object key() {
      if (decision instanceof Formula formula) {
        return List.of(formula.text(), formula.type(), formula.facts(), file.functions());
      }
      var table = (Table) decision;
      return List.of(
          table.inputs(),
          table.inputs().stream().map(column -> file.values(column.type())).toList(),
          table.hitPolicy(),
          table.outputs(),
          table.outputs().stream().map(column -> file.values(column.type())).toList(),
          table.rows().stream().map(row -> List.of(row.conditions(), row.results())).toList());
    }
  }

  private List<Proof> prove(List<Occurrence> same) {
    var proof = prove(same.get(0));
    return same.stream().map(occurrence -> proof.named(occurrence.name())).toList();
  }

  private Proof prove(Occurrence occurrence) {
    return occurrence.decision() instanceof Table table
        ? table(occurrence, table)
        : formula(occurrence, (Formula) occurrence.decision());
  }

  private Proof table(Occurrence occurrence, Table table) {
    int[] inputs = slots.of(occurrence.file(), table.inputs().stream().map(Column::name).toList());
    var domains = Arrays.stream(inputs).mapToObj(slots::domain).toArray(Domain[]::new);
    var engine = truth.table(occurrence.file(), table, inputs, slots);
    return MaskTable.of(table, inputs, domains)
        .map(
            twin ->
                new TableComparison(occurrence.file(), table, engine, twin, slots)
                    .prove(occurrence.name(), thoroughness))
        .orElseGet(() -> notCompiled(occurrence));
  }

  private Proof formula(Occurrence occurrence, Formula formula) {
    int[] inputs = slots.of(occurrence.file(), formula.facts());
    var engine = truth.formula(occurrence.file(), formula, inputs, slots);
    return FormulaCompiler.compile(occurrence.file(), formula, inputs, slots)
        .map(CompiledFormula::new)
        .map(
            twin ->
                new FormulaComparison(formula, inputs, engine, twin, slots)
                    .prove(occurrence.name(), thoroughness))
        .orElseGet(() -> notCompiled(occurrence));
  }

  private static Proof notCompiled(Occurrence occurrence) {
    return new Proof(occurrence.name(), Verdict.NOT_COMPILED, 0, 0);
  }
}
