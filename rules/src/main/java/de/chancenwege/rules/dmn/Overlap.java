package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;

/**
 * Rows that apply to the same case.
 *
 * @param table their table, of which only one row may apply
 * @param rows ids of the rows, in the order of the table
 */
record Overlap(Table table, List<String> rows) {

  private static final Set<DMNMessageType> TYPES =
      Set.of(
          DMNMessageType.DECISION_TABLE_OVERLAP,
          DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE,
          DMNMessageType.DECISION_TABLE_MASKED_RULE);

  Overlap {
    rows = List.copyOf(rows);
  }

  /** The overlap that the validator tells; empty for other messages and for tables that may. */
  static Optional<Overlap> of(Table table, DMNMessage message) {
    if (!TYPES.contains(message.getMessageType()) || table.hitPolicy() != HitPolicy.UNIQUE) {
      return Optional.empty();
    }
    var positions = Set.copyOf(((DMNDTAnalysisMessage) message).getRules());
    return Optional.of(
        new Overlap(
            table,
            IntStream.range(0, table.rows().size())
                .filter(i -> positions.contains(i + 1))
                .mapToObj(i -> table.rows().get(i).id())
                .toList()));
  }

  /** Whether it is part of none of the others: the validator tells one fault several times. */
  boolean isLargestOf(Collection<Overlap> overlaps) {
    return overlaps.stream().noneMatch(this::isPartOf);
  }

  private boolean isPartOf(Overlap other) {
    return other.table.name().equals(table.name())
        && other.rows.size() > rows.size()
        && other.rows.containsAll(rows);
  }
}
