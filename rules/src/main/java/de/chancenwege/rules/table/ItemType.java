package de.chancenwege.rules.table;

import java.util.Collection;
import java.util.LinkedHashSet;
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

  /** The same with more values. */
  public ItemType plus(Collection<String> more) {
    var all = new LinkedHashSet<>(values);
    all.addAll(more);
    return new ItemType(name, List.copyOf(all), mayBeEmpty);
  }

  /** A type of which every result has a value. */
  public ItemType(String name, List<String> values) {
    this(name, values, false);
  }
}
