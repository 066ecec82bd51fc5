package de.chancenwege.service.web.rules.finding;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.service.web.rules.reading.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All tables of a rulebook, to be searched as they are on a day. */
final class Finder {
  private final Acts acts;
  private final List<IndexedTable> tables;
  private final Dependencies dependencies;
  private final LocalDate day;

  Finder(Rulebook rulebook, LocalDate day) {
    this.acts = Acts.of(rulebook.vocabularies());
    this.tables =
        Subject.all(rulebook).stream().map(s -> IndexedTable.of(s, rulebook, day)).toList();
    this.dependencies = Dependencies.on(rulebook, day);
    this.day = day;
  }

  /** A table with its rows that were found. */
  private record Match(IndexedTable table, List<IndexedRow> rows, boolean isHeaded) {}

  /** The tables that are looked for, those that say most about it first. */
  List<FoundTable> find(String text, String area, String way) {
    var search = Search.of(text, area, way, acts);
    return tables.stream()
        .filter(table -> area.isEmpty() || table.subject().area().equals(area))
        .filter(table -> isOf(table, way))
        .flatMap(table -> match(table, search).stream())
        .sorted(order(search))
        .map(match -> FoundTable.of(match.table(), match.rows(), way, day))
        .toList();
  }

  private boolean isOf(IndexedTable table, String way) {
    return way.isEmpty()
        || table.speaksOf(way)
        || dependencies.folders(new RouteCode(way)).contains(table.subject().folder());
  }

  private Optional<Match> match(IndexedTable table, Search search) {
    if (!search.hasText()) {
      return Optional.of(new Match(table, List.of(), false));
    }
    var rows = table.found(search, acts);
    return rows.isEmpty() && !table.isAbout(search)
        ? Optional.empty()
        : Optional.of(new Match(table, rows, table.isHeaded(search, acts)));
  }

  private static Comparator<Match> order(Search search) {
    return Comparator.<Match, Boolean>comparing(match -> !match.table().speaksOf(search.way()))
        .thenComparing(match -> !match.isHeaded())
        .thenComparing(match -> -match.rows().size());
  }

  /** Codes of the areas of tables. */
  Stream<String> areas() {
    return tables.stream().map(table -> table.subject().area()).distinct();
  }
}
