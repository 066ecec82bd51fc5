package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Changes;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.advice.Timeline;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Evaluates cases under all table versions of a rulebook. Safe for many threads. */
public final class Evaluation {

  private final Questionnaire questionnaire;
  private final Slots slots;
  private final Map<String, IndexedFile> files;
  private final int tables;
  private final NavigableMap<LocalDate, List<TableFile>> inForce;
  private final Map<LocalDate, Law> laws = new ConcurrentHashMap<>();

  /** The last one to answer is asked first: its memory is at hand. */
  private final Deque<Advisor> idle = new ConcurrentLinkedDeque<>();

  /**
   * An evaluation by some engines.
   *
   * @param inForce by each day on which something changes, the versions in force from then on
   */
  public Evaluation(
      Questionnaire questionnaire,
      Slots slots,
      NavigableMap<LocalDate, List<TableFile>> inForce,
      Engines engines) {
    this.questionnaire = questionnaire;
    this.slots = slots;
    this.inForce = new TreeMap<>(inForce);
    var positions = new AtomicInteger();
    var versions = new HashMap<String, TableFile>();
    inForce.values().forEach(some -> some.forEach(v -> versions.put(v.path(), v)));
    this.files =
        versions.values().parallelStream()
            .map(version -> new IndexedFile(version, slots, engines, positions))
            .collect(Collectors.toMap(file -> file.content().path(), Function.identity()));
    this.tables = positions.get();
  }

  /** The law on a day. */
  public Law law(LocalDate day) {
    var since = inForce.floorKey(day);
    return laws.computeIfAbsent(since == null ? LocalDate.MIN : since, this::lawSince);
  }

  private Law lawSince(LocalDate day) {
    return new Law(
        slots,
        inForce.getOrDefault(day, List.of()).stream()
            .map(version -> Objects.requireNonNull(files.get(version.path())))
            .toList());
  }

  /** What the law of the day says about the routes for a person with these facts. */
  public List<Finding> find(List<Route> routes, Facts facts, LocalDate day) {
    return ask(advisor -> advisor.find(law(day), routes, facts, day));
  }

  /** What the law says about the routes on every day from one to another, if only time passes. */
  public Timeline timeline(List<Route> routes, Facts facts, LocalDate from, LocalDate until) {
    return ask(advisor -> advisor.timeline(this::law, routes, facts, from, until));
  }

  /** What would open routes or make them stronger. */
  public List<Changes> changes(List<Route> routes, Facts facts, LocalDate day) {
    return ask(advisor -> advisor.changes(law(day), routes, facts, day));
  }

  /** The facts that can still matter for a person with these facts. */
  public Set<FactCode> relevant(List<Route> routes, Facts facts, LocalDate day) {
    return facts.answers().isEmpty()
        ? Relevance.ofAnybody(law(day), routes)
        : ask(advisor -> advisor.relevant(law(day), routes, facts, day));
  }

  /** Every row that applies to a case on some routes, also those that do not decide. */
  public Set<RowRef> applied(List<Route> routes, Facts facts, LocalDate day) {
    return ask(advisor -> advisor.applied(law(day), routes, facts, day));
  }

  /** Looks for marked rows and formulas that can matter to people on that day. */
  public Sighting sighting(Marks marks, List<Route> routes, LocalDate day) {
    return new Sighting(this, day, marks, routes);
  }

  /** What can be seen for a person, where what is unknown has not happened. */
  <T> T look(Law law, Facts facts, LocalDate day, Function<WorkingMemory, T> look) {
    return ask(advisor -> advisor.look(law, questionnaire.understood(facts), day, look));
  }

  /** What can be seen for a person, where all that is unknown is open. */
  <T> T sight(Law law, Facts facts, LocalDate day, Function<WorkingMemory, T> look) {
    return ask(advisor -> advisor.inDoubt(law, questionnaire.understood(facts), day, look));
  }

  /** Asks an advisor that nobody else asks. */
  private <T> T ask(Function<Advisor, T> question) {
    var idler = idle.pollFirst();
    var advisor = idler == null ? new Advisor(law(LocalDate.MIN), tables, questionnaire) : idler;
    try {
      return question.apply(advisor);
    } finally {
      advisor.forget();
      idle.addFirst(advisor);
    }
  }
}
