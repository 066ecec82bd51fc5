package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.evaluation.RouteTable.RouteRow;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.RoutePattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells a verdict at length: with the rows behind it. */
final class FindingDraft {

  private final Verdict verdict;
  private final WorkingMemory memory;
  private final Periods periods;
  private final Questionnaire questionnaire;

  FindingDraft(Verdict verdict, Questionnaire questionnaire) {
    this.verdict = verdict;
    this.memory = verdict.memory;
    this.periods = verdict.periods;
    this.questionnaire = questionnaire;
  }

  Finding finding(Route route) {
    var level = verdict.level();
    var missing = memory.facts(verdict.missing());
    var open = verdict.isUnwritten() || (level == Level.KLAEREN && !missing.isEmpty());
    var shut = level == Level.NICHT_MOEGLICH || open || verdict.isUnsettled();
    var because = because(level);
    var standing = standing();
    var noted = noted(because, standing);
    var unseen = verdict.unwritten().unseen(doubtedNotes(), open);
    return new Finding(
        route,
        level,
        open ? levels() : List.of(level),
        level == Level.NOCH_NICHT ? day(periods.earliest()) : Optional.empty(),
        level == Level.NICHT_MOEGLICH ? Optional.empty() : day(periods.latest()),
        shut ? Optional.empty() : agreed(row -> row.permit),
        shut ? Optional.empty() : agreed(row -> row.consent),
        agreed(row -> row.authority),
        because,
        open ? possible() : List.of(),
        standing,
        missing,
        List.of(),
        verdict.unwritten().told(unseen),
        flags(noted, !RowSet.isEmpty(unseen)),
        hints(noted),
        certainty(because));
  }

  private static Optional<LocalDate> day(long day) {
    return day == Periods.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private List<Level> levels() {
    return Arrays.stream(Level.values())
        .filter(level -> (verdict.levels() & (1 << level.ordinal())) != 0)
        .toList();
  }

  private Optional<String> agreed(Function<RouteRow, Result> cell) {
    return Optional.ofNullable((String) verdict.agreed(cell));
  }

  private List<RowHit> because(Level level) {
    if (verdict.isClosed()) {
      return closing();
    }
    if (verdict.isUnsettled()) {
      return unsettled();
    }
    if (!verdict.isOneLevel()) {
      return hits(verdict.consequences.definite(row -> true));
    }
    if (level == Level.NOCH_NICHT) {
      var because = new ArrayList<>(Candidates.hits(waiting()));
      because.addAll(hits(verdict.consequences.definite(row -> true)));
      return because;
    }
    return agreeing();
  }

  /** Rows that ban, the absolute ones before the curable ones. */
  private List<RowHit> closing() {
    var bans = verdict.obstacles.definite(r -> r.is(RoutePattern.BAN) || periods.isOver(r));
    return Candidates.hits(
        bans.isEmpty() ? verdict.obstacles.definite(r -> r.is(RoutePattern.CURABLE)) : bans);
  }

  /** Rows that say that the law itself is open. */
  private List<RowHit> unsettled() {
    return Candidates.hits(verdict.obstacles.definite(r -> r.is(RoutePattern.UNSETTLED)));
  }

  private List<RouteRow> waiting() {
    return verdict.obstacles.definite(periods::waits);
  }

  /** The rows that decide where all give the same level: those that apply, else all that could. */
  private List<RowHit> agreeing() {
    var definite = hits(verdict.consequences.definite(row -> true));
    return definite.isEmpty() ? hits(verdict.consequences.all()) : definite;
  }

  /** Rows of a consequence, and the rows that gave what they take over from derived facts. */
  private List<RowHit> hits(List<RouteRow> rows) {
    if (rows.size() == 1 && rows.get(0).taken.isEmpty()) {
      return List.of(rows.get(0).hit);
    }
    var hits = new LinkedHashSet<RowHit>();
    for (var row : rows) {
      hits.add(row.hit);
      for (var result : row.taken) {
        addSources(result.slot(), hits);
      }
    }
    return List.copyOf(hits);
  }

  private void addSources(int slot, Set<RowHit> hits) {
    if (memory.isKnown(slot)) {
      memory.decidedBy(slot).ifPresent(table -> memory.matching().addApplied(table, hits));
    }
  }

  /** Rows that hinder, or follow, or not, depending on what is unknown. */
  private List<RowHit> possible() {
    var possible =
        new ArrayList<>(
            verdict.obstacles.open(
                row ->
                    row.bans()
                        || row.is(RoutePattern.WAIT)
                        || row.is(RoutePattern.UNSETTLED)
                        || periods.mayBeOver(row)));
    possible.addAll(verdict.consequences.open(row -> true));
    return Candidates.hits(possible);
  }

  /** What stands in the way, whatever the unknown facts are. */
  private List<Obstacle> standing() {
    var standing = new ArrayList<Obstacle>();
    verdict
        .obstacles
        .definite(row -> row.bans() || row.is(RoutePattern.WAIT) || periods.isOver(row))
        .forEach(row -> standing.add(obstacle(row)));
    return standing;
  }

  private Obstacle obstacle(RouteRow row) {
    var cure = Optional.ofNullable(row.cure);
    return new Obstacle(
        kind(row),
        row.hit,
        row.is(RoutePattern.WAIT) ? day(periods.day(row)) : Optional.empty(),
        cure,
        cure.flatMap(questionnaire::find).map(Question::changeableBy));
  }

  private static Obstacle.Kind kind(RouteRow row) {
    return switch (row.kind) {
      case RoutePattern.WAIT -> Obstacle.Kind.TIME;
      case RoutePattern.CURABLE -> Obstacle.Kind.CURABLE;
      default -> Obstacle.Kind.BAN;
    };
  }

  /** Rows whose flags and hints count: those that decided, all obstacles and all notes. */
  private List<RowHit> noted(List<RowHit> because, List<Obstacle> standing) {
    var noted = new ArrayList<>(because);
    standing.forEach(obstacle -> noted.add(obstacle.hit()));
    verdict
        .obstacles
        .definite(row -> row.is(RoutePattern.NOTE))
        .forEach(row -> noted.add(row.note(day(periods.day(row)))));
    var limits =
        verdict.obstacles.definite(row -> row.is(RoutePattern.LIMIT) && !periods.isOver(row));
    noted.addAll(Candidates.hits(limits));
    noted.addAll(unsettled());
    return noted;
  }

  /** Notes that could apply; whatever is said of a way that is barred, it stays so. */
  private List<RouteRow> doubtedNotes() {
    return verdict.isClosed()
        ? List.of()
        : verdict.obstacles.open(row -> row.is(RoutePattern.NOTE));
  }

  private static List<String> flags(List<RowHit> rows, boolean unwritten) {
    var flags = new ArrayList<String>();
    rows.forEach(row -> row.flags().forEach(flag -> add(flag, flags)));
    if (unwritten) {
      add(Finding.NEW_ANSWER, flags);
    }
    return flags;
  }

  private static List<String> hints(List<RowHit> rows) {
    var hints = new ArrayList<String>();
    for (var row : rows) {
      if (!row.hint().isEmpty()) {
        add(row.hint(), hints);
      }
    }
    return hints;
  }

  /** Each text once; they are few. */
  private static void add(String text, List<String> texts) {
    if (!texts.contains(text)) {
      texts.add(text);
    }
  }

  private static Certainty certainty(List<RowHit> rows) {
    var certainty = Certainty.V;
    for (var row : rows) {
      certainty = certainty.or(row.certainty());
    }
    return certainty;
  }
}
