package de.chancenwege.service.doubt;

import de.chancenwege.rules.RulebookId;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A doubt about the answer for one route.
 *
 * @param asOf the day the answer was for
 * @param rulebook the rules that answered
 * @param route the route
 * @param told the level that was told
 * @param expected the level that was expected, if one was named
 * @param kind what is thought to be wrong
 * @param facts the facts that were given along, which may be none
 * @param rows the rows that decided
 */
public record Doubt(
    LocalDate asOf,
    RulebookId rulebook,
    RouteCode route,
    Level told,
    Optional<Level> expected,
    DoubtKind kind,
    Facts facts,
    List<RowHit> rows) {
  public Doubt {
    rows = List.copyOf(rows);
  }
}
