package de.chancenwege.rules.facts;

import java.util.Map;

/**
 * One entry of a vocabulary.
 *
 * @param code key used in tables, JSON and database
 * @param label German label
 * @param attributes all columns of the file by their heading, in file order
 */
public record Term(String code, String label, Map<String, String> attributes) {
  public Term {
    attributes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(attributes));
  }

  /** Text of a column, empty when the file has none. */
  public String attribute(String column) {
    return attributes.getOrDefault(column, "");
  }
}
