package de.chancenwege.service.web.editing.form;

/**
 * A formula of the form.
 *
 * @param name what it gives
 * @param uses the facts that it uses, in a sentence; empty if it uses none
 * @param text the formula
 * @param description what it gives and under which norm
 */
public record FormulaForm(String name, String uses, CellField text, CellField description) {}
