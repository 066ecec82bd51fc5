package de.chancenwege.service.editing.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done.
 *
 * @param at when
 * @param account by whom
 * @param what what it was, e.g. {@code PUBLISHED}
 * @param path the rule file, or the folder of a table
 * @param draft the draft, if it was about one
 * @param why the reason that was given, empty if none was
 */
public record Event(
    Instant at, String account, String what, String path, Optional<UUID> draft, String why) {}
