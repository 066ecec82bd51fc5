package de.chancenwege.service.doubt;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A doubt that waits for somebody to look at it.
 *
 * @param id its id
 * @param receivedOn the day it came
 * @param asOf the day the answer was for
 * @param route the route
 * @param told the level that was told
 * @param expected the level that was expected, if one was named
 * @param kind what is thought to be wrong
 * @param facts the facts that were given along, by their codes, as JSON has them
 * @param rows the rows that decided
 */
public record KeptDoubt(
    UUID id,
    LocalDate receivedOn,
    LocalDate asOf,
    RouteCode route,
    Level told,
    Optional<Level> expected,
    DoubtKind kind,
    Map<String, Object> facts,
    List<DoubtedRow> rows) {
  public KeptDoubt {
    facts = Map.copyOf(facts);
    rows = List.copyOf(rows);
  }

  /**
   * A row that decided.
   *
   * @param table area and subject of its table
   * @param validFrom first day of the version
   * @param row id of the row
   */
  public record DoubtedRow(String table, LocalDate validFrom, String row) {}
}
