package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Changes;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.advice.Timeline;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Questionnaire;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Answers one case after the other. Not for several threads. */
public final class Advisor {

  private final Questionnaire questionnaire;
  private final WorkingMemory memory;
  private final Verdict verdict;
  private final Settling settling;
  private final FindingDraft draft;
  private final Assumptions assumptions;

  /**
   * An advisor for cases under laws over the same slots.
   *
   * @param tables number of tables of the rulebook
   */
  public Advisor(Law law, int tables, Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.memory = new WorkingMemory(law, tables);
    this.verdict = new Verdict(memory, new Sense(memory, questionnaire));
    this.draft = new FindingDraft(verdict, questionnaire);
    this.settling = new Settling(verdict, questionnaire);
    this.assumptions = new Assumptions(verdict, this::find);
  }

  /** What the law says about the routes for a person with these facts. */
  public List<Finding> find(Law law, List<Route> routes, Facts facts, LocalDate day) {
    memory.begin(law, facts, day);
    return assumptions.tell(routes.stream().map(this::find).toList());
  }

  /** What the law says about the routes on every day from one to another, if only time passes. */
  public Timeline timeline(
      Function<LocalDate, Law> laws,
      List<Route> routes,
      Facts facts,
      LocalDate from,
      LocalDate until) {
    return new TimelineDraft(verdict, questionnaire, this::told, laws)
        .timeline(facts, from, until, routes);
  }

  private Finding find(Route route) {
    verdict.judge(route.code());
    return told(route);
  }

  /** The finding for a route that was just judged. */
  private Finding told(Route route) {
    return verdict.level() == Level.KLAEREN && !RowSet.isEmpty(verdict.missing())
        ? settling.settle(route)
        : draft.finding(route);
  }

  /** What would open routes or make them stronger. */
  public List<Changes> changes(Law law, List<Route> routes, Facts facts, LocalDate day) {
    memory.begin(law, facts, day);
    var draft = new ChangesDraft(verdict, questionnaire);
    return routes.stream().map(this::find).map(draft::changes).toList();
  }

  /** The facts that can still matter for a case on some routes. */
  public Set<FactCode> relevant(Law law, List<Route> routes, Facts facts, LocalDate day) {
    return inDoubt(law, facts, day, m -> new Relevance(verdict).of(routes));
  }

  /** Looks at a case. */
  <T> T look(Law law, Facts facts, LocalDate day, Function<WorkingMemory, T> look) {
    memory.begin(law, facts, day);
    return look.apply(memory);
  }

  /** Looks at a case in which events of which nobody told may have happened. */
  <T> T inDoubt(Law law, Facts facts, LocalDate day, Function<WorkingMemory, T> look) {
    memory.derivation.doubt(true);
    try {
      return look(law, facts, day, look);
    } finally {
      memory.derivation.doubt(false);
    }
  }

  /** Every row that applies to a case on some routes, also those that do not decide. */
  public Set<RowRef> applied(Law law, List<Route> routes, Facts facts, LocalDate day) {
    memory.begin(law, facts, day);
    var applied = new LinkedHashSet<RowRef>();
    routes.stream()
        .flatMap(route -> memory.appliedHits(route.code()).stream())
        .forEach(hit -> applied.add(new RowRef(hit.table(), hit.validFrom(), hit.row())));
    return applied;
  }

  /** Forgets the case. */
  public void forget() {
    memory.forget();
  }
}
