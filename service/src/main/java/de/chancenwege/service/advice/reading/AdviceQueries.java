package de.chancenwege.service.advice.reading;

import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.advice.desk.TimelineQuery;
import de.chancenwege.service.json.JsonBody;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.PublishedRulebooks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Turns bodies into questions that can be answered, or tells all their faults at once. */
@Singleton
public final class AdviceQueries {
  private final ActiveRulebook active;
  private final PublishedRulebooks published;
  private final Clock clock;

  AdviceQueries(ActiveRulebook active, PublishedRulebooks published, Clock clock) {
    this.active = active;
    this.published = published;
    this.clock = clock;
  }

  public AdviceQuery read(JsonBody body) {
    return reader().read(body);
  }

  /** A question about one route alone. */
  public AdviceQuery readForOneRoute(JsonBody body) {
    return reader().readForOneRoute(body);
  }

  /** A question about the time to come. */
  public TimelineQuery readTimeline(JsonBody body) {
    return reader().readTimeline(body);
  }

  /** A reader that stays with the rules and the day of now, whatever comes meanwhile. */
  public QueryReader reader() {
    return new QueryReader(active.rulebook(), published::knownAt, LocalDate.now(clock), Set.of());
  }
}
