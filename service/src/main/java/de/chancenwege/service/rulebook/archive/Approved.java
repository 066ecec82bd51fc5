package de.chancenwege.service.rulebook.archive;

import java.time.Instant;

/**
 * A file that answers and that people have approved here.
 *
 * @param path its path
 * @param since when it was published
 * @param isCorrection whether the same version had another content before
 */
public record Approved(String path, Instant since, boolean isCorrection) {}
