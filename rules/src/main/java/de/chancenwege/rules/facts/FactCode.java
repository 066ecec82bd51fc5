package de.chancenwege.rules.facts;

/**
 * Key of one fact about a case, as listed in {@code questions/fakten.csv} or computed by a table.
 *
 * @param value the key as written in tables, JSON and database
 */
public record FactCode(String value) implements Comparable<FactCode> {
  @Override
  public int compareTo(FactCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
