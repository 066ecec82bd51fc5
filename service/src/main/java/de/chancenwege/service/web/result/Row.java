package de.chancenwege.service.web.result;

/**
 * A line of a list of names and values.
 *
 * @param name what it is
 * @param value how it is
 */
public record Row(String name, String value) {}
