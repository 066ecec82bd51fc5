package de.chancenwege.rules.table;

/**
 * A column of a decision table.
 *
 * @param name fact that an input column tests, or name of the output
 * @param type name of the type in the file
 * @param label German heading, may be empty
 */
public record Column(String name, String type, String label) {}
