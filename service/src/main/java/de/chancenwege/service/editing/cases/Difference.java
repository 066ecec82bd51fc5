package de.chancenwege.service.editing.cases;

/**
 * Something in which an answer is not as a case expects it.
 *
 * @param field what is expected, by its German key
 * @param expected what the case says
 * @param actual what the rulebook says
 */
public record Difference(String field, String expected, String actual) {}
