package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Change;
import java.util.Comparator;

/** The order in which changes are told. */
final class ChangeOrder {

  /** The fewest facts, then the strongest level, then the least effort. */
  static final Comparator<Change> SMALLEST_FIRST =
      Comparator.<Change>comparingInt(change -> change.facts().size())
          .thenComparing(change -> change.finding().level())
          .thenComparingInt(ChangeOrder::effort)
          .thenComparing(ChangeOrder::codes);

  private ChangeOrder() {}

  private static int effort(Change change) {
    return change.facts().stream().mapToInt(fact -> fact.question().effort()).sum();
  }

  private static String codes(Change change) {
    return String.join(
        " ", change.facts().stream().map(fact -> fact.question().fact().value()).sorted().toList());
  }
}
