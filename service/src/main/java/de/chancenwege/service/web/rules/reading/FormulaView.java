package de.chancenwege.service.web.rules.reading;

/**
 * A formula or a function.
 *
 * @param id where links to it lead
 * @param name its name in the file
 * @param description what it gives and under which norm
 * @param text how it is written
 */
public record FormulaView(String id, String name, String description, String text) {}
