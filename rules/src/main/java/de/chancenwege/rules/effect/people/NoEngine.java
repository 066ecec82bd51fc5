package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.evaluation.Engines;
import de.chancenwege.rules.evaluation.FormulaEngine;
import de.chancenwege.rules.evaluation.Inputs;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.evaluation.TableEngine;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;

/** Leaves open what cannot be compiled: for whom to ask is chosen, not what the law says. */
final class NoEngine implements Engines {

  @Override
  public TableEngine table(TableFile file, Table table, int[] slots, Slots all) {
    return new TableEngine() {
      @Override
      public boolean match(Inputs inputs, long[] rows) {
        return false;
      }

      @Override
      public boolean passing(int column, int code, long[] rows) {
        return false;
      }
    };
  }

  @Override
  public FormulaEngine formula(TableFile file, Formula formula, int[] slots, Slots all) {
    return inputs -> FormulaEngine.NOTHING;
  }
}
