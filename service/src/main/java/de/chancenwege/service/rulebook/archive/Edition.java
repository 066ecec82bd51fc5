package de.chancenwege.service.rulebook.archive;

import java.time.Instant;

/**
 * A rulebook and the moment from which it answered, without its files.
 *
 * @param id its id
 * @param publishedAt when it was published
 */
public record Edition(String id, Instant publishedAt) {}
