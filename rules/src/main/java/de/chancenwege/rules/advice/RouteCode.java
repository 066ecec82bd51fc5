package de.chancenwege.rules.advice;

/** Key of a way into qualification, training or work, as listed in {@code vocabulary/wege.csv}. */
public record RouteCode(String value) {
  @Override
  public String toString() {
    return value;
  }
}
