package de.chancenwege.service.web.rules.news;

import de.chancenwege.service.web.rules.StoppedTables;
import de.chancenwege.service.web.rules.TableTitle;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Announces that somebody looks into a table, and that this is over. */
@Singleton
final class StopNews {
  private final StoppedTables tables;
  private final Clock clock;

  StopNews(StoppedTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /** The tables that somebody looks into just now. */
  List<Announcement> going() {
    return tables.all().stream()
        .map(
            table ->
                announcement(
                    id(table.title(), table.at()),
                    table.at(),
                    table.title(),
                    "aenderungen.gesperrt",
                    Wording.text("aenderungen.gesperrt.satz")))
        .toList();
  }

  /** Who has read of a review learns that it is over. */
  List<Announcement> over() {
    return tables.lifted().stream()
        .map(
            table ->
                announcement(
                    id(table.title(), table.from()) + ":beendet",
                    table.at(),
                    table.title(),
                    "aenderungen.entsperrt",
                    Wording.text("aenderungen.entsperrt.satz")
                        .formatted(German.date(day(table.from())))))
        .toList();
  }

  private static String id(TableTitle title, Instant from) {
    return "urn:chancenwege:stops:" + title.folder().replace('/', ':') + ':' + from;
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private Announcement announcement(
      String id, Instant at, TableTitle title, String what, String sentence) {
    return new Announcement(
        id,
        day(at),
        at,
        Wording.text(what).formatted(title.title()),
        List.of(),
        sentence,
        title.areaName(),
        List.of(),
        "",
        List.of(),
        title.link());
  }
}
