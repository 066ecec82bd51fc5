package de.chancenwege.rules.table;

import java.util.List;

/**
 * A type with a closed list of values, as defined in a rule file.
 *
 * @param name name of the type
 * @param values the allowed codes
 */
public record ItemType(String name, List<String> values) {
  public ItemType {
    values = List.copyOf(values);
  }
}
