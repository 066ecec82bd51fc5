package de.chancenwege.service.editing.approval;

import java.time.Instant;

/**
 * Something that was said about a draft.
 *
 * @param revision the revision it speaks of
 * @param row id of the row, empty if it is about the whole draft
 * @param by who said it
 * @param at when
 * @param text what was said
 */
public record Comment(int revision, String row, String by, Instant at, String text) {}
