package de.chancenwege.rules.compiled;

import de.chancenwege.rules.evaluation.Domain;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Ways to put values into wrong classes. The masks stay right, and so does what each class passes:
 * only values that come from the texts of the cells show such a fault.
 */
enum CodeFault {
  BOUND_COUNTS_AS_BELOW,
  BOUND_COUNTS_AS_ABOVE,
  BELOW_COUNTS_AS_BOUND,
  ABOVE_COUNTS_AS_BOUND,
  ONE_TOO_HIGH,
  ONE_TOO_LOW,
  ALL_IN_FIRST,
  ALL_IN_LAST,
  UNNAMED_COUNTS_AS_FIRST,
  FIRST_COUNTS_AS_UNNAMED,
  NEIGHBOURS_SWAPPED;

  /** The wrong class of a value. */
  int code(Domain domain, Object value) {
    int code = domain.code(value);
    int last = domain.size() - 1;
    boolean ordered = value instanceof LocalDate || value instanceof BigDecimal;
    boolean bound = ordered && code % 2 == 1;
    return switch (this) {
      case BOUND_COUNTS_AS_BELOW -> bound ? code - 1 : code;
      case BOUND_COUNTS_AS_ABOVE -> bound ? code + 1 : code;
      case BELOW_COUNTS_AS_BOUND -> ordered && !bound && code < last ? code + 1 : code;
      case ABOVE_COUNTS_AS_BOUND -> ordered && !bound && code > 0 ? code - 1 : code;
      case ONE_TOO_HIGH -> ordered ? domain.code(plus(value, 1)) : code;
      case ONE_TOO_LOW -> ordered ? domain.code(plus(value, -1)) : code;
      case ALL_IN_FIRST -> 0;
      case ALL_IN_LAST -> last;
      case UNNAMED_COUNTS_AS_FIRST -> value instanceof String && code == last ? 0 : code;
      case FIRST_COUNTS_AS_UNNAMED -> value instanceof String && code == 0 ? last : code;
      case NEIGHBOURS_SWAPPED -> value instanceof Boolean || code == last ? last - code : code ^ 1;
    };
  }

  private static Object plus(Object value, int steps) {
    return value instanceof LocalDate day
        ? day.plusDays(steps)
        : ((BigDecimal) value).add(BigDecimal.valueOf(steps));
  }
}
