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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Obstacles of one route: those that apply and those that could. */
final class Obstacles {

  /**
   * A row of an obstacle table.
   *
   * @param hit whether the row applies
   * @param unknownDay facts that decide from which day it no longer hinders
   */
  private record Candidate(Obstacle obstacle, Hits.Hit hit, Set<FactCode> unknownDay) {
    boolean isDefinite() {
      return hit.isDefinite();
    }

    boolean closes() {
      return obstacle.kind() != Obstacle.Kind.TIME;
    }

    boolean waits(LocalDate day) {
      return !closes() && obstacle.opensOn().map(day::isBefore).orElse(true);
    }
  }

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<RowHit> notes = new ArrayList<>();
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
    var kind = text(hit.row(), table, RoutePattern.KIND).orElse("");
    var opensOn = cell(hit.row(), table, RoutePattern.OPENS_ON);
    if (kind.equals(RoutePattern.NOTE)) {
      if (hit.isDefinite()) {
        notes.add(RowHits.note(source, opensOn.known().map(LocalDate.class::cast)));
      }
      return;
    }
    var fact = text(hit.row(), table, RoutePattern.CURED_BY).map(FactCode::new);
    candidates.add(
        new Candidate(
            new Obstacle(
                kind(kind),
                RowHits.of(source),
                opensOn.known().map(LocalDate.class::cast),
                fact,
                fact.flatMap(questionnaire::find).map(Question::changeableBy)),
            hit,
            opensOn.missing()));
  }

  private static Obstacle.Kind kind(String art) {
    return switch (art) {
      case RoutePattern.WAIT -> Obstacle.Kind.TIME;
      case RoutePattern.CURABLE -> Obstacle.Kind.CURABLE;
      default -> Obstacle.Kind.BAN;
    };
  }

  private Value cell(Row row, Table table, String column) {
    int position = table.output(column);
    return position < 0 ? Value.open(Set.of()) : run.result(row, position);
  }

  private Optional<String> text(Row row, Table table, String column) {
    return cell(row, table, column).known().map(String.class::cast);
  }

  /** Whether something bans the route, whatever the unknown facts are. */
  boolean isClosed() {
    return candidates.stream().anyMatch(c -> c.isDefinite() && c.closes());
  }

  boolean mayClose() {
    return candidates.stream().anyMatch(Candidate::closes);
  }

  /** Whether a waiting period is running, whatever the unknown facts are. */
  boolean waits(LocalDate day) {
    return candidates.stream()
        .anyMatch(c -> c.isDefinite() && c.unknownDay().isEmpty() && c.waits(day));
  }

  boolean mayWait(LocalDate day) {
    return candidates.stream().anyMatch(c -> c.waits(day));
  }

  /** Rows that ban, the absolute ones before the curable ones. */
  List<RowHit> closing() {
    var bans = hits(c -> c.isDefinite() && c.obstacle().kind() == Obstacle.Kind.BAN);
    return bans.isEmpty()
        ? hits(c -> c.isDefinite() && c.obstacle().kind() == Obstacle.Kind.CURABLE)
        : bans;
  }

  List<RowHit> waiting(LocalDate day) {
    return hits(c -> c.isDefinite() && c.waits(day));
  }

  List<RowHit> possible() {
    return hits(c -> !c.isDefinite());
  }

  private List<RowHit> hits(Predicate<Candidate> which) {
    return candidates.stream().filter(which).map(c -> c.obstacle().hit()).toList();
  }

  /** Notes that apply without hindering. */
  List<RowHit> notes() {
    return notes;
  }

  List<Obstacle> definite() {
    return candidates.stream().filter(Candidate::isDefinite).map(Candidate::obstacle).toList();
  }

  /** Day on which the last waiting period ends. */
  Optional<LocalDate> opensOn() {
    var sure = FindingDraft.latest(definite());
    return sure.isPresent()
        ? sure
        : FindingDraft.latest(candidates.stream().map(Candidate::obstacle).toList());
  }

  /** Unknown facts that decide whether the route is closed or has to wait. */
  Set<FactCode> missing(LocalDate day) {
    var missing = new LinkedHashSet<FactCode>();
    for (var candidate : candidates) {
      if (candidate.closes() || (candidate.waits(day) && !waits(day))) {
        missing.addAll(candidate.hit().missing());
        missing.addAll(candidate.unknownDay());
      }
    }
    return missing;
  }
}
