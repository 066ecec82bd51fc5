package de.chancenwege.service.editing.cases;

import java.time.Instant;

/**
 * A case that a person added.
 *
 * @param content the case
 * @param source where it comes from
 * @param author name of the account
 * @param addedAt when
 */
public record AddedCase(TableCase content, Source source, String author, Instant addedAt) {}
