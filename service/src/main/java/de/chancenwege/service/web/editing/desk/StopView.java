package de.chancenwege.service.web.editing.desk;

/**
 * A table that is under review.
 *
 * @param folder area and subject
 * @param reason why
 * @param by who stopped it
 * @param at when
 */
public record StopView(String folder, String reason, String by, String at) {}
