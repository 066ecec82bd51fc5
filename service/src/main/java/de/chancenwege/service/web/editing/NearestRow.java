package de.chancenwege.service.web.editing;

/**
 * The row that comes nearest to somebody to whom no row applies.
 *
 * @param number its number
 * @param columns the conditions that keep it from applying, in words
 */
public record NearestRow(String number, String columns) {}
