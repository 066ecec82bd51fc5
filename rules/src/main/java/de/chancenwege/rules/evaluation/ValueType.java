package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.facts.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Kind of the values of a fact, and how they are held: small ones as a number. */
public enum ValueType {
  /** 0 or 1. */
  BOOLEAN,
  /** A code or another text. */
  TEXT,
  /** Day of the epoch. */
  DATE,
  /** A decimal number. */
  NUMBER;

  /** The type of a value as facts and cells hold it. */
  static ValueType of(Object value) {
    if (value instanceof Boolean) {
      return BOOLEAN;
    }
    if (value instanceof LocalDate) {
      return DATE;
    }
    return value instanceof BigDecimal ? NUMBER : TEXT;
  }

  /** The type of the answers to a question. */
  static ValueType of(FactType type) {
    return switch (type) {
      case BOOL -> BOOLEAN;
      case DATE -> DATE;
      case INT, DECIMAL -> NUMBER;
      case CODE, ENUM, COUNTRY, TEXT -> TEXT;
    };
  }

  /** The type with that name in FEEL; names of other types are lists of codes. */
  public static ValueType named(String feel) {
    return switch (feel) {
      case "boolean" -> BOOLEAN;
      case "date" -> DATE;
      case "number" -> NUMBER;
      default -> TEXT;
    };
  }
}
