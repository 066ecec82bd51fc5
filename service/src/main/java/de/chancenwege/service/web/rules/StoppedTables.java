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

/** The tables that somebody looks into just now, for pages. Who stopped them is not told. */
@Named("stopped")
@Singleton
public final class StoppedTables {
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

  /** All of them, the latest first. */
  public List<Stopped> all() {
    return stops.marked().stream().flatMap(stop -> stopped(stop).stream()).toList();
  }

  /** Whether a table is among them. */
  public boolean has(String folder) {
    return stops.marked().stream().anyMatch(stop -> stop.folder().equals(folder));
  }

  private Optional<Stopped> stopped(Stop stop) {
    var today = LocalDate.now(clock);
    return Subject.find(active.rulebook(), stop.folder())
        .map(subject -> TableTitle.of(subject, subject.shown(today)))
        .map(
            title ->
                new Stopped(
                    title,
                    stop.at(),
                    German.date(LocalDate.ofInstant(stop.at(), clock.getZone()))));
  }
}
