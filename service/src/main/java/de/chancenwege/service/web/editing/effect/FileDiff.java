package de.chancenwege.service.web.editing.effect;

import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import java.util.Optional;

/**
 * A file that differs between two rulebooks.
 *
 * @param title what it is called
 * @param kind what became of it, in words
 * @param table what differs in a table, if there is another version to compare with
 * @param list what differs in a list, if both have it
 */
public record FileDiff(
    String title, String kind, Optional<DifferenceView> table, Optional<ListDifference> list) {}
