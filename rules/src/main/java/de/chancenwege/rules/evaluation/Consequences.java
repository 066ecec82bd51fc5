package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.RoutePattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a person gets on one route once nothing stands in the way; several while facts miss. */
final class Consequences {

  private record Candidate(Law.RouteTable source, Hits.Hit hit) {}

  private final CaseRun run;
  private final List<Candidate> candidates = new ArrayList<>();

  private Consequences(CaseRun run) {
    this.run = run;
  }

  static Consequences of(Law law, RouteCode route, CaseRun run) {
    var consequences = new Consequences(run);
    for (var source : law.tables(route, RoutePattern.CONSEQUENCE)) {
      var table = source.table();
      for (var hit : run.hits(source.file(), table).candidates(table.hitPolicy())) {
        if (!hit.row().results().get(level(table)).equals('"' + RoutePattern.ELSEWHERE + '"')) {
          consequences.candidates.add(new Candidate(source, hit));
        }
      }
    }
    return consequences;
  }

  private static int level(Table table) {
    return table.output(RoutePattern.LEVEL);
  }

  /** The levels that are possible; just the open one when no table answers. */
  Set<Level> levels() {
    var levels = new LinkedHashSet<Level>();
    for (var candidate : candidates) {
      run.result(candidate.hit().row(), level(candidate.source().table()))
          .known()
          .ifPresent(level -> levels.add(Level.valueOf((String) level)));
    }
    return levels.isEmpty() ? Set.of(Level.KLAEREN) : levels;
  }

  /** The rows that apply, and the rows that gave what they take over from derived facts. */
  List<RowHit> hits() {
    return hits(candidate -> candidate.hit().isDefinite());
  }

  /** The rows that decide where all give the same level: those that apply, else all that could. */
  List<RowHit> agreeing() {
    var hits = hits();
    return hits.isEmpty() ? hits(candidate -> true) : hits;
  }

  private List<RowHit> hits(Predicate<Candidate> which) {
    var hits = new LinkedHashSet<RowHit>();
    candidates.stream()
        .filter(which)
        .forEach(
            candidate -> {
              hits.add(RowHits.of(source(candidate)));
              sources(candidate).forEach(source -> hits.add(RowHits.of(source)));
            });
    return List.copyOf(hits);
  }

  private List<Source> sources(Candidate candidate) {
    var sources = new ArrayList<Source>();
    for (int i = 0; i < candidate.hit().row().results().size(); i++) {
      sources.addAll(run.result(candidate.hit().row(), i).sources());
    }
    return sources;
  }

  List<RowHit> possible() {
    return candidates.stream()
        .filter(candidate -> !candidate.hit().isDefinite())
        .map(candidate -> RowHits.of(source(candidate)))
        .toList();
  }

  private static Source source(Candidate candidate) {
    return new Source(candidate.source().file().content(), candidate.hit().row());
  }

  Set<FactCode> missing() {
    var missing = new LinkedHashSet<FactCode>();
    candidates.forEach(candidate -> missing.addAll(candidate.hit().missing()));
    return missing;
  }

  /** Value of an output column, if every possible row gives the same. */
  Optional<String> agreed(String column) {
    var values =
        candidates.stream()
            .map(c -> run.result(c.hit().row(), c.source().table().output(column)).known())
            .distinct()
            .toList();
    return values.size() == 1 ? values.get(0).map(String.class::cast) : Optional.empty();
  }
}
