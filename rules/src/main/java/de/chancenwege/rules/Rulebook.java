package de.chancenwege.rules;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Changes;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.advice.Timeline;
import de.chancenwege.rules.compiled.CaseComparison;
import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Certification;
import de.chancenwege.rules.compiled.CompiledEngines;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.rules.dmn.DroolsEngines;
import de.chancenwege.rules.evaluation.Engines;
import de.chancenwege.rules.evaluation.Evaluation;
import de.chancenwege.rules.evaluation.Marks;
import de.chancenwege.rules.evaluation.NextQuestions;
import de.chancenwege.rules.evaluation.Sighting;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.table.RuleFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** Rule files that passed all checks and answer cases. Immutable and safe for many threads. */
public final class Rulebook {
  private final RulebookId id;
  private final Accepted content;
  private final LocalDate coveredFrom;
  private final Routes routes;
  private final Slots slots;
  private final Evaluation evaluation;
  private final Mark mark;

  Rulebook(Accepted content) {
    this.id = RulebookId.of(content.files());
    this.content = content;
    this.coveredFrom = content.coveredFrom();
    this.routes = new Routes(content.routes());
    this.slots = Slots.of(questionnaire(), content.tables());
    this.evaluation = evaluation(new DroolsEngines(content.engineFiles()));
    this.mark = Mark.NONE;
  }

  private Rulebook(Rulebook other, Evaluation evaluation, Mark mark) {
    this.id = other.id;
    this.content = other.content;
    this.coveredFrom = other.coveredFrom;
    this.routes = other.routes;
    this.slots = other.slots;
    this.evaluation = evaluation;
    this.mark = mark;
  }

  private Evaluation evaluation(Engines engines) {
    return new Evaluation(questionnaire(), slots, content.byDay(), engines);
  }

  /** Compares everything that can be compiled with the engine; workers do it side by side. */
  public Certificate certify(Thoroughness thoroughness, ExecutorService workers)
      throws InterruptedException {
    var engine = new DroolsEngines(content.engineFiles());
    var certification = new Certification(slots, engine.forgetful(), thoroughness, workers);
    var proofs = certification.proofs(content.tables());
    var twin = evaluation(new CompiledEngines(engine, new Certificate(proofs, 0, 0).excluded()));
    return certification.whole(
        proofs,
        new CaseComparison(
            questionnaire(), routes.all(), content.byDay().navigableKeySet(), evaluation, twin));
  }

  /**
   * Compares some tables with the engine, where a comparison of everything takes too long.
   *
   * @param tables of this rulebook
   * @return the decisions that must not be compiled
   */
  public Set<String> unproven(
      List<TableVersion> tables, Thoroughness thoroughness, ExecutorService workers)
      throws InterruptedException {
    var engine = new DroolsEngines(content.engineFiles()).forgetful();
    var proofs =
        new Certification(slots, engine, thoroughness, workers)
            .proofs(tables.stream().map(TableVersion::content).toList());
    return new Certificate(proofs, 0, 0).excluded();
  }

  /**
   * The same rulebook, answering by compiled tables and formulas.
   *
   * @param excluded decisions that go to the engine as before
   */
  public Rulebook compiled(Set<String> excluded) {
    var engines = new CompiledEngines(new DroolsEngines(content.engineFiles()), excluded);
    return new Rulebook(this, evaluation(engines), Mark.NONE);
  }

  /**
   * The same rulebook, whose advice gives a flag to some routes.
   *
   * @param flagged the routes that get it on a day
   */
  public Rulebook marked(String flag, Function<LocalDate, Set<RouteCode>> flagged) {
    return new Rulebook(this, evaluation, new Mark(flag, flagged));
  }

  /**
   * Reads, checks and compiles rule files: vocabularies, questions and table versions. Gives the
   * rulebook, or everything that is wrong with the files; never throws for content.
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

  /** As {@link #restore(List)}; what the other rulebook has in common is held only once. */
  public Loaded restoreOther(List<RuleFile> files) {
    return Loading.sharing(content, files).restore();
  }

  /**
   * The same rules with some files added, changed or taken away. All checks of {@link #load} are
   * made, but for those that what is left alone has passed already.
   *
   * @param changed files that are new, or stand in place of those of the same path
   * @param removed paths of files that are taken away
   * @return the rulebook, or everything that is wrong with the change
   */
  public Loaded revise(List<RuleFile> changed, Set<String> removed) {
    return new Revision(content, changed, removed).load();
  }

  public RulebookId id() {
    return id;
  }

  /** First day for which there are tables; days before it cannot be answered. */
  public LocalDate coveredFrom() {
    return coveredFrom;
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
    var law = evaluation.law(asOf);
    var found = evaluation.find(routes.of(wanted), questionnaire().understood(facts), asOf);
    var findings = mark.on(found, asOf);
    return new Advice(
        asOf,
        law.validFrom(),
        law.checkedOn(),
        findings,
        NextQuestions.of(questionnaire(), findings));
  }

  /**
   * Answers a case for every day of a time, with what changes on which day and why.
   *
   * @param facts what is known; it stays as it is while time passes
   * @param from the first day, not before {@link #coveredFrom()}
   * @param until the last day
   * @param wanted the routes; an empty set means all
   */
  public Timeline timeline(Facts facts, LocalDate from, LocalDate until, Set<RouteCode> wanted) {
    var known = questionnaire().understood(facts);
    return mark.on(evaluation.timeline(routes.of(wanted), known, from, until));
  }

  /**
   * What would have to change to open routes or make them stronger: the smallest sets of one to
   * three facts that somebody can change.
   *
   * @param wanted the routes; an empty set means all
   */
  public List<Changes> changes(Facts facts, LocalDate asOf, Set<RouteCode> wanted) {
    return mark.changes(
        evaluation.changes(routes.of(wanted), questionnaire().understood(facts), asOf), asOf);
  }

  /** The unknown facts that can still matter; no other one changes how open a route is. */
  public Set<FactCode> relevant(Facts facts, LocalDate asOf) {
    return evaluation.relevant(routes.all(), questionnaire().understood(facts), asOf);
  }

  /** Every row that applies to a case on some routes, or all; also those that do not decide. */
  public Set<RowRef> appliedRows(Facts facts, LocalDate asOf, Set<RouteCode> wanted) {
    return evaluation.applied(routes.of(wanted), questionnaire().understood(facts), asOf);
  }

  /** Looks for marked rows and formulas that can matter to people on a day, on some routes. */
  public Sighting sighting(Marks marks, LocalDate day, Set<RouteCode> wanted) {
    return evaluation.sighting(marks, routes.of(wanted), day);
  }

  public Questionnaire questionnaire() {
    return content.catalogue().questionnaire();
  }

  public List<Vocabulary> vocabularies() {
    return content.catalogue().vocabularies();
  }

  /** Routes that at least one table answers, in the order of the catalogue. */
  public List<Route> routes() {
    return routes.all();
  }

  /** All versions of all tables, by folder and first day in force. */
  public List<TableVersion> versions() {
    return content.versions();
  }

  /** The versions that are the law on a day. */
  public List<TableVersion> inForce(LocalDate day) {
    return content.inForce(day);
  }

  /** All files it was loaded from. */
  public List<RuleFile> files() {
    return content.files();
  }
}
