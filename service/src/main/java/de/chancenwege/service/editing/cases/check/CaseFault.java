package de.chancenwege.service.editing.cases.check;

import de.chancenwege.rules.facts.Closest;
import java.util.List;
import java.util.Optional;

/**
 * Something that a case says and that cannot be meant.
 *
 * @param kind what is wrong
 * @param field key of the field, as it stands in the files
 * @param value what stands there; empty if nothing does
 * @param allowed what may stand there; empty if that is no list
 */
public record CaseFault(Kind kind, String field, String value, List<String> allowed) {
  public CaseFault {
    allowed = List.copyOf(allowed);
  }

  /** Kinds of faults. */
  public enum Kind {
    /** There is no field of that name; the names that there are are allowed. */
    NO_FIELD,
    /** No fact has that name. */
    NO_FACT,
    /** It is none of the allowed values. */
    NO_VALUE,
    /** It is no day of the calendar, or not written as one. */
    NO_DAY,
    /** Something must stand there. */
    MISSING,
    /** One value is expected, no list and nothing with fields of its own. */
    NO_WORD,
    /** A list is expected. */
    NO_LIST,
    /** Fields with values are expected. */
    NO_FIELDS,
    /** It is no answer to the question. */
    NO_ANSWER
  }

  /** What was probably meant. */
  public Optional<String> meant() {
    return Closest.to(value, allowed);
  }
}
