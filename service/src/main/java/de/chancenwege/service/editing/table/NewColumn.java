package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.ItemType;
import java.util.Optional;

/**
 * A condition that a table is to have too.
 *
 * @param column the fact and its type
 * @param type the type, if it is a closed list of codes
 */
public record NewColumn(Column column, Optional<ItemType> type) {}
