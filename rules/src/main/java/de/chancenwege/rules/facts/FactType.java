package de.chancenwege.rules.facts;

import java.util.Locale;

/** Kind of value that answers a question. */
public enum FactType {
  /** A code of another vocabulary. */
  CODE,
  /** One of a few codes listed with the question. */
  ENUM,
  /** Country code of ISO 3166-1 alpha-2 or one of the special codes of the vocabulary. */
  COUNTRY,
  BOOL,
  DATE,
  /** Whole number, not negative. */
  INT,
  /** Decimal number, not negative. */
  DECIMAL,
  TEXT;

  /** The type as the list of questions and the API spell it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the answer must be one of a closed list of codes. */
  public boolean isClosed() {
    return this == CODE || this == ENUM || this == COUNTRY;
  }
}
