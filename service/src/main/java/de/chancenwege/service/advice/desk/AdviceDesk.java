package de.chancenwege.service.advice.desk;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Changes;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.Timeline;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers questions, and counts and times what it does without keeping anything of a case. */
@Singleton
public final class AdviceDesk {
  private final MeterRegistry meters;
  private final Timer timer;
  private final Timer timelineTimer;
  private final Timer changesTimer;
  private final Map<RouteCode, Counter[]> counters = new ConcurrentHashMap<>();

  AdviceDesk(MeterRegistry meters) {
    this.meters = meters;
    this.timer = timer("chancenwege.advice", "Time of one advice over all routes asked for");
    this.timelineTimer = timer("chancenwege.timeline", "Time of one timeline");
    this.changesTimer = timer("chancenwege.changes", "Time of one search for changes");
  }

  private Timer timer(String name, String description) {
    return Timer.builder(name)
        .description(description)
        .publishPercentileHistogram()
        .register(meters);
  }

  public Advice advise(AdviceQuery query) {
    var start = Timer.start(meters);
    var advice = query.rulebook().advise(query.facts(), query.asOf(), query.routes());
    start.stop(timer);
    advice.findings().forEach(this::count);
    return advice;
  }

  public Timeline timeline(TimelineQuery timeline) {
    var query = timeline.query();
    var start = Timer.start(meters);
    var told =
        query.rulebook().timeline(query.facts(), query.asOf(), timeline.until(), query.routes());
    start.stop(timelineTimer);
    return told;
  }

  /** What would open the routes asked for; none for a route that no table answers. */
  public List<Changes> changes(AdviceQuery query) {
    var start = Timer.start(meters);
    var changes = query.rulebook().changes(query.facts(), query.asOf(), query.routes());
    start.stop(changesTimer);
    return changes;
  }

  private void count(Finding finding) {
    counters.computeIfAbsent(finding.route().code(), this::counters)[finding.level().ordinal()]
        .increment();
  }

  /** Those of a route, by ordinal of the level. */
  private Counter[] counters(RouteCode route) {
    return Arrays.stream(Level.values())
        .map(level -> counter(route, level))
        .toArray(Counter[]::new);
  }

  private Counter counter(RouteCode route, Level level) {
    return Counter.builder("chancenwege.advice.findings")
        .description("Findings by route and level, of every advice")
        .tags("route", route.value(), "level", level.name())
        .register(meters);
  }
}
