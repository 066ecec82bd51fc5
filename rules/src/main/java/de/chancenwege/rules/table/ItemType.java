package de.chancenwege.rules.table;

import java.util.List;

/**
 * A type with a closed list of values, as defined in a rule file.
 *
 * @param name name of the type
 * @param values the allowed codes
 * @param mayBeEmpty whether a result of the type may be empty, in FEEL {@code null}
 */
public record ItemType(String name, List<String> values, boolean mayBeEmpty) {
  public ItemType {
    values = List.copyOf(values);
  }

  /** A type of which every result has a value. */
  public ItemType(String name, List<String> values) {
    this(name, values, false);
  }
}
