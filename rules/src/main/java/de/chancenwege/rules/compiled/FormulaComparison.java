package de.chancenwege.rules.compiled;

import de.chancenwege.rules.compiled.Certificate.Proof;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.evaluation.FormulaEngine;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.table.Decision.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Compares what two engines calculate for one formula. */
final class FormulaComparison {

  private final Formula formula;
  private final FormulaEngine truth;
  private final FormulaEngine twin;
  private final Slots all;
  private final int[] slots;
  private final GivenInputs inputs;
  private long compared;
  private long differences;

  FormulaComparison(
      Formula formula, int[] slots, FormulaEngine truth, FormulaEngine twin, Slots all) {
    this.formula = formula;
    this.truth = truth;
    this.twin = twin;
    this.all = all;
    this.slots = slots;
    this.inputs = new GivenInputs(all);
  }

  Proof prove(String name, Thoroughness thoroughness) {
    var columns = new ArrayList<List<@Nullable Object>>();
    for (int slot : slots) {
      columns.add(new ArrayList<>(Samples.ofFormula(all.domain(slot), formula.text())));
    }
    var combinations = new Combinations(columns);
    if (combinations.count() <= thoroughness.formula()) {
      combinations.all(this::compare);
    } else {
      combinations.random(thoroughness.formula(), new Random(Samples.SEED), this::compare);
    }
    return new Proof(
        name, differences == 0 ? Verdict.SAMPLE_EQUAL : Verdict.DIFFERENT, compared, differences);
  }

  private void compare(@Nullable Object[] row) {
    for (int i = 0; i < slots.length; i++) {
      inputs.set(slots[i], row[i]);
    }
    Certification.goOn();
    compared++;
    if (truth.evaluate(inputs) != twin.evaluate(inputs)) {
      differences++;
    }
  }
}
