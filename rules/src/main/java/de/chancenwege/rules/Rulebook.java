package de.chancenwege.rules;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.compiled.CompiledEngines;
import de.chancenwege.rules.dmn.DroolsEngines;
import de.chancenwege.rules.dmn.EngineFile;
import de.chancenwege.rules.evaluation.Advisor;
import de.chancenwege.rules.evaluation.Engines;
import de.chancenwege.rules.evaluation.IndexedFile;
import de.chancenwege.rules.evaluation.Law;
import de.chancenwege.rules.evaluation.NextQuestions;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Rule files that passed all checks and answer cases. Immutable and safe for many threads. */
public final class Rulebook {

  private final RulebookId id;
  private final List<RuleFile> files;
  private final Catalogue catalogue;
  private final List<TableVersion> versions;
  private final List<Route> routes;
  private final Slots slots;
  private final Map<String, IndexedFile> indexed;
  private final int tables;
  private final NavigableSet<LocalDate> changes = new TreeSet<>();
  private final Map<LocalDate, Law> laws = new ConcurrentHashMap<>();
  private final Queue<Advisor> idle = new ConcurrentLinkedQueue<>();

  Rulebook(
      List<RuleFile> files,
      Catalogue catalogue,
      List<TableVersion> versions,
      Map<String, EngineFile> compiled) {
    this.id = RulebookId.of(files);
    this.files = List.copyOf(files);
    this.catalogue = catalogue;
    this.versions = List.copyOf(versions);
    this.routes = answered(catalogue, versions);
    var contents = versions.stream().map(TableVersion::content).toList();
    this.slots = Slots.of(catalogue.questionnaire(), contents);
    for (var version : versions) {
      changes.add(version.validFrom());
      version.validTo().ifPresent(last -> changes.add(last.plusDays(1)));
    }
    var positions = new AtomicInteger();
    this.indexed =
        index(contents, new CompiledEngines(new DroolsEngines(compiled), Set.of()), positions);
    this.tables = positions.get();
  }

  private Map<String, IndexedFile> index(
      List<TableFile> contents, Engines engines, AtomicInteger positions) {
    var files = new HashMap<String, IndexedFile>();
    contents.forEach(
        content -> files.put(content.path(), new IndexedFile(content, slots, engines, positions)));
    return files;
  }

  private static List<Route> answered(Catalogue catalogue, List<TableVersion> versions) {
    var named = new HashSet<String>();
    versions.forEach(version -> named.addAll(version.content().description().routes()));
    return catalogue.routes().stream().filter(r -> named.contains(r.code().value())).toList();
  }

  /**
   * Reads, checks and compiles rule files: vocabularies, questions and table versions.
   *
   * @return the rulebook, or everything that is wrong with the files; never throws for content
   */
  public static Loaded load(List<RuleFile> files) {
    return new Loading(files).load();
  }

  /**
   * Makes a rulebook of files that {@link #load} accepted before, in a fraction of the time: tables
   * are compiled when first needed, gaps are not looked for again.
   *
   * @return the rulebook, or why the files cannot even be read
   */
  public static Loaded restore(List<RuleFile> files) {
    return new Loading(files).restore();
  }

  public RulebookId id() {
    return id;
  }

  /** First day for which there are tables; days before it cannot be answered. */
  public LocalDate coveredFrom() {
    return versions.stream()
        .map(TableVersion::validFrom)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  /** Answers a case for all routes. */
  public Advice advise(Facts facts, LocalDate asOf) {
    return advise(facts, asOf, Set.of());
  }

  /**
   * Answers a case for some routes.
   *
   * @param facts what is known
   * @param asOf the day, not before {@link #coveredFrom()}
   * @param wanted the routes; an empty set means all
   */
  public Advice advise(Facts facts, LocalDate asOf, Set<RouteCode> wanted) {
    var law = law(asOf);
    var understood = questionnaire().understood(facts);
    var findings = ask(law, advisor -> advisor.find(law, routes(wanted), understood, asOf));
    return new Advice(
        asOf,
        law.validFrom(),
        law.checkedOn(),
        findings,
        NextQuestions.of(questionnaire(), findings));
  }

  /**
   * Every row that applies to a case, also those that do not decide; shows what cases cover.
   *
   * @param wanted the routes; an empty set means all
   */
  public Set<RowRef> appliedRows(Facts facts, LocalDate asOf, Set<RouteCode> wanted) {
    var law = law(asOf);
    var understood = questionnaire().understood(facts);
    return ask(law, advisor -> advisor.applied(law, routes(wanted), understood, asOf));
  }

  /** Asks an advisor that nobody else asks. */
  private <T> T ask(Law law, Function<Advisor, T> question) {
    var idler = idle.poll();
    var advisor = idler == null ? new Advisor(law, tables, questionnaire()) : idler;
    var answer = question.apply(advisor);
    advisor.forget();
    idle.add(advisor);
    return answer;
  }

  private List<Route> routes(Set<RouteCode> wanted) {
    return routes.stream()
        .filter(route -> wanted.isEmpty() || wanted.contains(route.code()))
        .toList();
  }

  private Law law(LocalDate asOf) {
    var first = changes.floor(asOf);
    return laws.computeIfAbsent(first == null ? LocalDate.MIN : first, this::lawSince);
  }

  private Law lawSince(LocalDate day) {
    return new Law(
        slots,
        inForce(day).stream()
            .map(version -> Objects.requireNonNull(indexed.get(version.file().path())))
            .toList());
  }

  public Questionnaire questionnaire() {
    return catalogue.questionnaire();
  }

  public List<Vocabulary> vocabularies() {
    return catalogue.vocabularies();
  }

  /** Routes that at least one table answers, in the order of the catalogue. */
  public List<Route> routes() {
    return routes;
  }

  /** All versions of all tables, by folder and first day in force. */
  public List<TableVersion> versions() {
    return versions;
  }

  /** The versions that are the law on a day. */
  public List<TableVersion> inForce(LocalDate day) {
    return versions.stream().filter(version -> version.isInForce(day)).toList();
  }

  /** All files it was loaded from. */
  public List<RuleFile> files() {
    return files;
  }
}
