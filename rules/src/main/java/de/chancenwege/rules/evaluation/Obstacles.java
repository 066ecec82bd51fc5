package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Obstacles of one route: those that apply and those that could. */
final class Obstacles {

  /**
   * A row of an obstacle table.
   *
   * @param art kind of the row, a word of {@link RoutePattern#KINDS}
   * @param day the day it names: end of a waiting period or last day of a limit
   * @param fact the fact that would cure it
   */
  private record Candidate(
      String art, Source source, Hits.Hit hit, Value day, Optional<FactCode> fact) {

    boolean isDefinite() {
      return hit.isDefinite();
    }

    boolean is(String kind) {
      return art.equals(kind);
    }

    boolean bans() {
      return is(RoutePattern.BAN) || is(RoutePattern.CURABLE);
    }

    Optional<LocalDate> date() {
      return day.known().map(LocalDate.class::cast);
    }

    boolean leavesOpen() {
      return is(RoutePattern.UNSETTLED);
    }

    boolean waits(LocalDate asOf) {
      return is(RoutePattern.WAIT) && date().map(asOf::isBefore).orElse(true);
    }
  }

  private final List<Candidate> candidates = new ArrayList<>();
  private final Questionnaire questionnaire;
  private final CaseRun run;

  private Obstacles(Questionnaire questionnaire, CaseRun run) {
    this.questionnaire = questionnaire;
    this.run = run;
  }

  static Obstacles of(Law law, Questionnaire questionnaire, RouteCode route, CaseRun run) {
    var obstacles = new Obstacles(questionnaire, run);
    for (var source : law.tables(route, RoutePattern.OBSTACLES)) {
      for (var hit : run.hits(source.file(), source.table()).hits()) {
        obstacles.add(new Source(source.file().content(), hit.row()), source.table(), hit);
      }
    }
    return obstacles;
  }

  private void add(Source source, Table table, Hits.Hit hit) {
    candidates.add(
        new Candidate(
            text(hit.row(), table, RoutePattern.KIND).orElse(RoutePattern.BAN),
            source,
            hit,
            cell(hit.row(), table, RoutePattern.DATE),
            text(hit.row(), table, RoutePattern.CURED_BY).map(FactCode::new)));
  }

  private Value cell(Row row, Table table, String column) {
    int position = table.output(column);
    return position < 0 ? Value.open(Set.of()) : run.result(row, position);
  }

  private Optional<String> text(Row row, Table table, String column) {
    return cell(row, table, column).known().map(String.class::cast);
  }

  private Stream<Candidate> definite() {
    return candidates.stream().filter(Candidate::isDefinite);
  }

  /** Whether something bans the route, whatever the unknown facts are. */
  boolean isClosed() {
    return definite().anyMatch(c -> c.bans() || isOver(c));
  }

  boolean mayClose() {
    return candidates.stream().anyMatch(c -> c.bans() || mayBeOver(c));
  }

  /** Whether the law itself is open, whatever the unknown facts are. */
  boolean isUnsettled() {
    return definite().anyMatch(Candidate::leavesOpen);
  }

  boolean mayBeUnsettled() {
    return candidates.stream().anyMatch(Candidate::leavesOpen);
  }

  /** Whether a limit passes before the route could open. */
  private boolean isOver(Candidate candidate) {
    return candidate.is(RoutePattern.LIMIT)
        && candidate.date().map(last -> opening(definite()).isAfter(last)).orElse(false);
  }

  private boolean mayBeOver(Candidate candidate) {
    return candidate.is(RoutePattern.LIMIT)
        && candidate.date().map(last -> opening(candidates.stream()).isAfter(last)).orElse(true);
  }

  /** First day, from the day of the case on, that is in none of these waiting periods. */
  private LocalDate opening(Stream<Candidate> some) {
    return end(some).filter(run.day()::isBefore).orElse(run.day());
  }

  /** End of the longest of these waiting periods. */
  private static Optional<LocalDate> end(Stream<Candidate> some) {
    return some.filter(c -> c.is(RoutePattern.WAIT))
        .flatMap(c -> c.date().stream())
        .max(Comparator.naturalOrder());
  }

  /** Whether a waiting period is running, whatever the unknown facts are. */
  boolean waits() {
    return definite().anyMatch(c -> c.day().missing().isEmpty() && c.waits(run.day()));
  }

  boolean mayWait() {
    return candidates.stream().anyMatch(c -> c.waits(run.day()));
  }

  /** Rows that ban, the absolute ones before the curable ones. */
  List<RowHit> closing() {
    var bans = rows(definite().filter(c -> c.is(RoutePattern.BAN) || isOver(c)));
    return bans.isEmpty() ? rows(definite().filter(c -> c.is(RoutePattern.CURABLE))) : bans;
  }

  /** Rows that say that the law itself is open. */
  List<RowHit> unsettled() {
    return rows(definite().filter(Candidate::leavesOpen));
  }

  List<RowHit> waiting() {
    return rows(definite().filter(c -> c.waits(run.day())));
  }

  /** Rows that hinder or not, depending on what is unknown. */
  List<RowHit> possible() {
    return rows(
        candidates.stream()
            .filter(c -> !c.isDefinite())
            .filter(c -> c.bans() || c.is(RoutePattern.WAIT) || c.leavesOpen() || mayBeOver(c)));
  }

  private static List<RowHit> rows(Stream<Candidate> some) {
    return some.map(c -> RowHits.of(c.source())).toList();
  }

  /** Rows that apply without hindering: notes, limits that have not passed, open law. */
  List<RowHit> notes() {
    var notes =
        definite()
            .filter(c -> c.is(RoutePattern.NOTE))
            .map(c -> RowHits.note(c.source(), c.date()));
    var limits = rows(definite().filter(c -> c.is(RoutePattern.LIMIT) && !isOver(c)));
    return Stream.of(notes, limits.stream(), unsettled().stream()).flatMap(s -> s).toList();
  }

  /** What stands in the way, whatever the unknown facts are. */
  List<Obstacle> standing() {
    return definite()
        .filter(c -> c.bans() || c.is(RoutePattern.WAIT) || isOver(c))
        .map(this::obstacle)
        .toList();
  }

  private Obstacle obstacle(Candidate candidate) {
    return new Obstacle(
        kind(candidate),
        RowHits.of(candidate.source()),
        candidate.is(RoutePattern.WAIT) ? candidate.date() : Optional.empty(),
        candidate.fact(),
        candidate.fact().flatMap(questionnaire::find).map(Question::changeableBy));
  }

  private static Obstacle.Kind kind(Candidate candidate) {
    return switch (candidate.art()) {
      case RoutePattern.WAIT -> Obstacle.Kind.TIME;
      case RoutePattern.CURABLE -> Obstacle.Kind.CURABLE;
      default -> Obstacle.Kind.BAN;
    };
  }

  /** Day on which the last waiting period ends. */
  Optional<LocalDate> opensOn() {
    return end(definite()).or(() -> end(candidates.stream()));
  }

  /** The first of the last days that the law sets. */
  Optional<LocalDate> closesAfter() {
    return definite()
        .filter(c -> c.is(RoutePattern.LIMIT))
        .flatMap(c -> c.date().stream())
        .min(Comparator.naturalOrder());
  }

  /** Unknown facts that decide whether the route is closed, has to wait or is open law. */
  Set<FactCode> missing() {
    var missing = new LinkedHashSet<FactCode>();
    for (var candidate : candidates) {
      if (candidate.bans()
          || candidate.leavesOpen()
          || mayBeOver(candidate)
          || (candidate.waits(run.day()) && !waits())) {
        missing.addAll(candidate.hit().missing());
        missing.addAll(candidate.day().missing());
      }
    }
    return missing;
  }
}
