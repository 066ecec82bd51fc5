package de.chancenwege.service.access.event;

import java.time.Instant;

/**
 * Something that happened to an account.
 *
 * @param at when
 * @param kind what
 * @param account name of the account, empty if there is none of the name that was typed
 * @param by who did it, empty if it was the account itself or the command line
 */
public record AccessEvent(Instant at, AccessEventKind kind, String account, String by) {}
