package de.chancenwege.service.web.editing.desk;

/**
 * A table that is under review.
 *
 * @param folder area and subject
 * @param title what the table is called
 * @param reason why
 * @param by who stopped it
 * @param at when
 */
public record StopView(String folder, String title, String reason, String by, String at) {}
