package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.table.RoutePattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table about routes: obstacles, or what follows when nothing stands in the way. */
final class RouteTable {

  final IndexedTable table;
  final boolean obstacles;
  final RouteRow[] rows;

  RouteTable(IndexedTable table, Slots slots) {
    this.table = table;
    this.obstacles = table.table.name().equals(RoutePattern.OBSTACLES);
    this.rows =
        IntStream.range(0, table.size())
            .mapToObj(row -> new RouteRow(table, row))
            .toArray(RouteRow[]::new);
  }

  /** A row of such a table. */
  static final class RouteRow {
    final IndexedTable table;
    final int row;
    final RowHit hit;

    /** Kind of an obstacle; empty for a consequence. */
    final String kind;

    final Result day;
    final @Nullable FactCode cure;
    final Result level;
    final Result permit;
    final Result consent;
    final Result authority;

    /** Whether the row shuts the route itself, whoever asks: it has ended, or is not law. */
    final boolean shutsForEverybody;

    /** Those of them that other tables give. */
    final List<Result> taken;

    /** How a note without a day appears in an advice. */
    private final RowHit note;

    private RouteRow(IndexedTable table, int row) {
      this.table = table;
      this.row = row;
      this.hit = table.hits[row];
      this.kind = cell(RoutePattern.KIND).value() instanceof String art ? art : RoutePattern.BAN;
      this.day = cell(RoutePattern.DATE);
      this.cure =
          cell(RoutePattern.CURED_BY).value() instanceof String fact ? new FactCode(fact) : null;
      this.level = cell(RoutePattern.LEVEL);
      this.permit = cell(RoutePattern.PERMIT);
      this.consent = cell(RoutePattern.CONSENT);
      this.authority = cell(RoutePattern.AUTHORITY);
      this.shutsForEverybody =
          Level.BEENDET.name().equals(level.value())
              || (Level.NICHT_MOEGLICH.name().equals(level.value()) && table.testsNothing(row));
      this.taken = Stream.of(level, permit, consent, authority).filter(Result::isTaken).toList();
      this.note = RowHits.note(hit, Optional.empty());
    }

    private Result cell(String column) {
      return table.result(row, table.table.output(column));
    }

    /** How a note appears in an advice. */
    RowHit note(Optional<LocalDate> on) {
      return on.isEmpty() ? note : RowHits.note(hit, on);
    }

    boolean is(String art) {
      return kind.equals(art);
    }

    boolean bans() {
      return is(RoutePattern.BAN) || is(RoutePattern.CURABLE);
    }

    /** Whether the row leaves the case to another table. */
    boolean isElsewhere() {
      return RoutePattern.ELSEWHERE.equals(level.value());
    }
  }
}
