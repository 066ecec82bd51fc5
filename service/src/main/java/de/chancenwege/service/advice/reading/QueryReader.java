package de.chancenwege.service.advice.reading;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Fault;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.advice.desk.TimelineQuery;
import de.chancenwege.service.json.JsonBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads questions to one rulebook. Safe for many threads. */
public final class QueryReader {
  private static final List<String> FIELDS = List.of("asOf", "facts", "routes", "knownAt");
  private static final List<String> TIMELINE_FIELDS =
      List.of("asOf", "facts", "routes", "knownAt", "until");

  private static final int MOST_MONTHS = 120;

  private final Rulebook rulebook;
  private final Function<Instant, Optional<Rulebook>> history;
  private final LocalDate today;
  private final Set<RouteCode> routes;

  /**
   * A reader of questions.
   *
   * @param rulebook the rules that answer
   * @param history the rules that answered at an earlier moment
   * @param today the day of a question that names none
   * @param routes the routes of a question that names none; all if empty
   */
  public QueryReader(
      Rulebook rulebook,
      Function<Instant, Optional<Rulebook>> history,
      LocalDate today,
      Set<RouteCode> routes) {
    this.rulebook = rulebook;
    this.history = history;
    this.today = today;
    this.routes = Set.copyOf(routes);
  }

  /** The rules that answer where no earlier moment is named. */
  public Rulebook rulebook() {
    return rulebook;
  }

  public AdviceQuery read(JsonBody body) {
    var faults = new Faults();
    var query = read(body.fields(), FIELDS, faults);
    faults.throwIfAny();
    return query;
  }

  /** A question about one route alone. */
  AdviceQuery readForOneRoute(JsonBody body) {
    var faults = new Faults();
    var query = read(body.fields(), FIELDS, faults);
    faults.throwIfAny();
    if (query.routes().size() != 1) {
      faults.at("/routes", Fault.Kind.OUT_OF_RANGE, "exactly one route");
    }
    faults.throwIfAny();
    return query;
  }

  /** A question about the time to come. */
  TimelineQuery readTimeline(JsonBody body) {
    var faults = new Faults();
    var query = read(body.fields(), TIMELINE_FIELDS, faults);
    var until =
        field(body.fields(), "until")
            .flatMap(node -> Moments.day(node, "/until", query.asOf(), faults))
            .orElseGet(() -> TimelineQuery.ahead(query).until());
    if (until.isAfter(query.asOf().plusMonths(MOST_MONTHS))) {
      faults.at("/until", Fault.Kind.OUT_OF_RANGE, "at most " + MOST_MONTHS + " months after asOf");
    }
    faults.throwIfAny();
    return new TimelineQuery(query, until);
  }

  private AdviceQuery read(Map<String, JsonNode> fields, List<String> known, Faults faults) {
    fields.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.unknownField(name, known));
    var answering = rulebook(fields, faults);
    var day = day(fields, answering, faults);
    var facts = new FactsReader(answering.questionnaire(), faults).read(field(fields, "facts"));
    var wanted = new RoutesReader(answering, faults).read(field(fields, "routes"));
    return new AdviceQuery(answering, facts, day, wanted.isEmpty() ? routes : wanted);
  }

  private Rulebook rulebook(Map<String, JsonNode> fields, Faults faults) {
    return field(fields, "knownAt")
        .flatMap(node -> Moments.instant(node, "/knownAt", faults))
        .flatMap(history)
        .orElse(rulebook);
  }

  private LocalDate day(Map<String, JsonNode> fields, Rulebook answering, Faults faults) {
    return field(fields, "asOf")
        .flatMap(node -> Moments.day(node, "/asOf", answering.coveredFrom(), faults))
        .orElse(today);
  }

  /** A field that is there; {@code null} is as good as left out. */
  private static Optional<JsonNode> field(Map<String, JsonNode> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(node -> !node.isNull());
  }
}
