package de.chancenwege.service.rulebook.archive;

import java.time.Instant;
import java.util.List;

/**
 * A rulebook and the moment from which it answered, with what its files are.
 *
 * @param id its id
 * @param publishedAt when it was published
 * @param versions all its files
 */
public record Publication(String id, Instant publishedAt, List<StoredVersion> versions) {
  public Publication {
    versions = List.copyOf(versions);
  }

  /** The same without its files. */
  public Edition edition() {
    return new Edition(id, publishedAt);
  }
}
