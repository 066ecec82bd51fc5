package de.chancenwege.service.web.rules.drawing;

/**
 * Something that a table has to do with.
 *
 * @param title what it is called
 * @param code how it is written in tables, empty if the title says it
 * @param link where it can be read
 */
public record Neighbour(String title, String code, String link) {}
