package de.chancenwege.service.rulebook.archive;

import java.time.Instant;

/**
 * What a publication did to a file.
 *
 * @param at when it was published
 * @param path the file
 * @param kind what became of it
 */
public record RecordedChange(Instant at, String path, Kind kind) {

  /** What became of a file. */
  public enum Kind {
    /** It had not been there before. */
    ADDED,
    /** It has another content. */
    CORRECTED,
    /** It is not there any more. */
    REMOVED
  }
}
