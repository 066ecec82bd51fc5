package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;

/** Makes what evaluates the decisions of rule files. */
public interface Engines {

  /**
   * What finds the rows of a table.
   *
   * @param slots slots of the table's input columns
   */
  TableEngine table(TableFile file, Table table, int[] slots, Slots all);

  /**
   * What calculates a formula.
   *
   * @param slots slots of the formula's facts
   */
  FormulaEngine formula(TableFile file, Formula formula, int[] slots, Slots all);
}
