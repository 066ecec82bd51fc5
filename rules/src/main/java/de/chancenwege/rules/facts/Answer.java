package de.chancenwege.rules.facts;

import java.util.function.Function;
import java.util.function.Supplier;

/** Answer to one question: a value, or the plain statement that nobody knows. */
public sealed interface Answer {

  /** The only unknown answer there is. */
  Answer UNKNOWN = new Unknown();

  /** Value computed from a known answer, or the alternative for an unknown one. */
  <T> T fold(Function<Object, T> known, Supplier<T> unknown);

  /**
   * A known answer.
   *
   * @param value {@link String} for codes, countries and text, {@link Boolean}, {@link
   *     java.time.LocalDate} or {@link java.math.BigDecimal}
   */
  record Known(Object value) implements Answer {
    @Override
    public <T> T fold(Function<Object, T> known, Supplier<T> unknown) {
      return known.apply(value);
    }

    /** Never shows the value: facts about a person do not belong into logs. */
    @Override
    public String toString() {
      return "Known";
    }
  }

  /** Nobody knows, or nobody was asked. */
  record Unknown() implements Answer {
    @Override
    public <T> T fold(Function<Object, T> known, Supplier<T> unknown) {
      return unknown.get();
    }
  }
}
