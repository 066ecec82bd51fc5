package de.chancenwege.service.web.rules;

import de.chancenwege.service.editing.stop.Stop;
import de.chancenwege.service.editing.stop.StoppedRoutes;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.German;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tables that somebody looks into, or did, for pages. Who stopped them is not told. */
@Named("stopped")
@Singleton
public final class StoppedTables {
  /** So long a table tells that a review is over. */
  private static final int TOLD_DAYS = 30;

  private final StoppedRoutes stops;
  private final ActiveRulebook active;
  private final Clock clock;

  StoppedTables(StoppedRoutes stops, ActiveRulebook active, Clock clock) {
    this.stops = stops;
    this.active = active;
    this.clock = clock;
  }

  /**
   * A table.
   *
   * @param title what it is called
   * @param at since when
   * @param day the same in German
   */
  public record Stopped(TableTitle title, Instant at, String day) {}

  /**
   * A table that was looked into.
   *
   * @param title what it is called
   * @param from since when
   * @param at when that was over
   */
  public record Lifted(TableTitle title, Instant from, Instant at) {}

  /** All that are looked into just now, the latest first. */
  public List<Stopped> all() {
    return stops.marked().stream().flatMap(stop -> stopped(stop).stream()).toList();
  }

  /** Whether a table is among them. */
  public boolean has(String folder) {
    return stops.marked().stream().anyMatch(stop -> stop.folder().equals(folder));
  }

  /** All reviews that are over, the last one first. */
  public List<Lifted> lifted() {
    return stops.lifted().stream()
        .flatMap(
            stop -> title(stop.folder()).map(t -> new Lifted(t, stop.from(), stop.at())).stream())
        .toList();
  }

  /**
   * Day on which a review of a table was over, in German; empty if that is long ago, or if it is
   * looked into again.
   */
  public String liftedOn(String folder) {
    var since = LocalDate.now(clock).minusDays(TOLD_DAYS);
    return stops.lifted().stream()
        .filter(stop -> stop.folder().equals(folder) && !has(folder))
        .map(stop -> day(stop.at()))
        .findFirst()
        .filter(day -> !day.isBefore(since))
        .map(German::date)
        .orElse("");
  }

  private Optional<Stopped> stopped(Stop stop) {
    return title(stop.folder())
        .map(title -> new Stopped(title, stop.at(), German.date(day(stop.at()))));
  }

  private Optional<TableTitle> title(String folder) {
    var today = LocalDate.now(clock);
    return Subject.find(active.rulebook(), folder)
        .map(subject -> TableTitle.of(subject, subject.shown(today)));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
