package de.chancenwege.service.editing.stop;

import java.time.Instant;

/**
 * A review of a table that is over.
 *
 * @param folder area and subject
 * @param from when it began
 * @param at when it was over
 */
public record LiftedStop(String folder, Instant from, Instant at) {}
