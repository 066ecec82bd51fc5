package de.chancenwege.service.web.editing.form;

import java.util.List;

/**
 * All of a draft as a form.
 *
 * @param lines the lines of its description, by what they are about
 * @param tables its tables
 * @param formulas its formulas
 * @param flags flags that rows may carry
 */
public record EditorForm(
    List<CellField> lines,
    List<TableForm> tables,
    List<FormulaForm> formulas,
    List<FlagsField.Flag> flags) {
  public EditorForm {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    formulas = List.copyOf(formulas);
    flags = List.copyOf(flags);
  }
}
