package de.chancenwege.service.editing.stop;

import java.time.Instant;

/**
 * A table under review.
 *
 * @param folder area and subject
 * @param reason why
 * @param by who stopped it
 * @param at when
 */
public record Stop(String folder, String reason, String by, Instant at) {}
