package de.chancenwege.service.web.rules.difference;

/**
 * A cell, or another text, in both versions.
 *
 * @param name heading of its column, or what the text is
 * @param before what it said, empty if nothing
 * @param beforeFeel how that is written, empty if the words say the same
 * @param after what it says, empty if nothing
 * @param afterFeel how that is written
 */
public record CellDiff(
    String name, String before, String beforeFeel, String after, String afterFeel) {}
