package de.chancenwege.service.rulebook.archive;

import java.time.Instant;

/**
 * A file that answers and that came by an approval of people here, not with the program.
 *
 * @param path its path
 * @param since when it was published first; when it came back, if it was taken away meanwhile
 */
public record Approved(String path, Instant since) {}
