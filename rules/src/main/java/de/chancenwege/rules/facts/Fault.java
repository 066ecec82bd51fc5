package de.chancenwege.rules.facts;

import java.util.List;
import java.util.Optional;

/**
 * Why an answer cannot be taken. It never carries the answer itself.
 *
 * @param fact name of the fact as given
 * @param kind what is wrong
 * @param expected what would be right, in English, e.g. {@code date as yyyy-MM-dd}
 * @param allowed the codes that may be answered; empty when the list is open
 * @param suggestion the code or fact that was probably meant
 */
public record Fault(
    String fact, Kind kind, String expected, List<String> allowed, Optional<String> suggestion) {
  public Fault {
    allowed = List.copyOf(allowed);
  }

  /** Kinds of faults, in kebab case as they appear in problem documents. */
  public enum Kind {
    UNKNOWN_FACT("unknown-fact"),
    UNKNOWN_CODE("unknown-code"),
    WRONG_TYPE("wrong-type"),
    IMPOSSIBLE_DATE("impossible-date"),
    OUT_OF_RANGE("out-of-range"),
    TOO_LONG("too-long");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
