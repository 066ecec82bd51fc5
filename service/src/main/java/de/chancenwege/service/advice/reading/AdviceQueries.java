package de.chancenwege.service.advice.reading;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.advice.desk.TimelineQuery;
import de.chancenwege.service.json.JsonBody;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.PublishedRulebooks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns bodies into questions that can be answered, or tells all their faults at once. */
@Singleton
public final class AdviceQueries {
  private static final List<String> FIELDS = List.of("asOf", "facts", "routes", "knownAt");
  private static final List<String> TIMELINE_FIELDS =
      List.of("asOf", "facts", "routes", "knownAt", "until");

  private static final int MONTHS = 36;
  private static final int MOST_MONTHS = 120;

  private final ActiveRulebook active;
  private final PublishedRulebooks published;
  private final Clock clock;

  AdviceQueries(ActiveRulebook active, PublishedRulebooks published, Clock clock) {
    this.active = active;
    this.published = published;
    this.clock = clock;
  }

  public AdviceQuery read(JsonBody body) {
    var faults = new Faults();
    var query = read(body.fields(), FIELDS, faults);
    faults.throwIfAny();
    return query;
  }

  /** A question about one route alone. */
  public AdviceQuery readForOneRoute(JsonBody body) {
    var faults = new Faults();
    var query = read(body.fields(), FIELDS, faults);
    faults.throwIfAny();
    if (query.routes().size() != 1) {
      faults.outOfRange("/routes", "exactly one route");
    }
    faults.throwIfAny();
    return query;
  }

  /** A question about the time to come. */
  public TimelineQuery readTimeline(JsonBody body) {
    var faults = new Faults();
    var query = read(body.fields(), TIMELINE_FIELDS, faults);
    var until =
        field(body.fields(), "until")
            .flatMap(node -> Moments.day(node, "/until", query.asOf(), faults))
            .orElseGet(() -> query.asOf().plusMonths(MONTHS));
    if (until.isAfter(query.asOf().plusMonths(MOST_MONTHS))) {
      faults.outOfRange("/until", "at most " + MOST_MONTHS + " months after asOf");
    }
    faults.throwIfAny();
    return new TimelineQuery(query, until);
  }

  private AdviceQuery read(Map<String, JsonNode> fields, List<String> known, Faults faults) {
    fields.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.unknownField(name, known));
    var rulebook = rulebook(fields, faults);
    var day = day(fields, rulebook, faults);
    var facts = new FactsReader(rulebook.questionnaire(), faults).read(field(fields, "facts"));
    var routes = new RoutesReader(rulebook, faults).read(field(fields, "routes"));
    return new AdviceQuery(rulebook, facts, day, routes);
  }

  private Rulebook rulebook(Map<String, JsonNode> fields, Faults faults) {
    var now = active.rulebook();
    return field(fields, "knownAt")
        .flatMap(node -> Moments.instant(node, "/knownAt", faults))
        .flatMap(published::knownAt)
        .orElse(now);
  }

  private LocalDate day(Map<String, JsonNode> fields, Rulebook rulebook, Faults faults) {
    return field(fields, "asOf")
        .flatMap(node -> Moments.day(node, "/asOf", rulebook.coveredFrom(), faults))
        .orElseGet(() -> LocalDate.now(clock));
  }

  /** A field that is there; {@code null} is as good as left out. */
  private static Optional<JsonNode> field(Map<String, JsonNode> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(node -> !node.isNull());
  }
}
