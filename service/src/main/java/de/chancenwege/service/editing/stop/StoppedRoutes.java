package de.chancenwege.service.editing.stop;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets every answer that rests on a stopped table say so. */
@Singleton
public final class StoppedRoutes {
  /** The flag of such an answer. */
  public static final String FLAG = Finding.UNDER_REVIEW;

  private static final int MOST_DAYS = 1000;

  private final Stops stops;
  private final ActiveRulebook active;
  private volatile List<Stop> marked = List.of();
  private volatile List<LiftedStop> lifted = List.of();

  StoppedRoutes(Stops stops, ActiveRulebook active) {
    this.stops = stops;
    this.active = active;
  }

  /**
   * Marks what rests on the tables that are stopped now, and nothing else. One after the other: who
   * looked before a stop must not mark after whoever made it.
   */
  public synchronized void mark() {
    var now = stops.now();
    var folders = now.stream().map(Stop::folder).toList();
    active.mark(rulebook -> folders.isEmpty() ? rulebook : marked(rulebook, folders));
    marked = List.copyOf(now);
    lifted = List.copyOf(stops.lifted());
  }

  /** The stops of which the answers tell, the latest first. */
  public List<Stop> marked() {
    return marked;
  }

  /** The stops of which the answers told once, the last one first. */
  public List<LiftedStop> lifted() {
    return lifted;
  }

  private static Rulebook marked(Rulebook rulebook, List<String> folders) {
    Map<LocalDate, Set<RouteCode>> known = new ConcurrentHashMap<>();
    return rulebook.marked(
        FLAG,
        day -> {
          if (known.size() > MOST_DAYS) {
            known.clear();
          }
          return known.computeIfAbsent(day, on -> routes(rulebook, on, folders));
        });
  }

  private static Set<RouteCode> routes(Rulebook rulebook, LocalDate day, List<String> folders) {
    return Dependencies.on(rulebook, day).routes(folders);
  }
}
