package de.chancenwege.service.web.editing.form;

/**
 * A formula of the form.
 *
 * @param name what it gives
 * @param text the formula
 * @param description what it gives and under which norm
 */
public record FormulaForm(String name, CellField text, CellField description) {}
