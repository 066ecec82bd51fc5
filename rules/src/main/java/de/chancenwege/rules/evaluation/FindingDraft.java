package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.RoutePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Derives the finding for a route from the rows that apply and those that could. */
final class FindingDraft {

  private final Route route;
  private final CaseRun run;
  private final Obstacles obstacles;
  private final Consequences consequences;

  FindingDraft(Law law, Questionnaire questionnaire, Route route, CaseRun run) {
    this.route = route;
    this.run = run;
    this.obstacles = Obstacles.of(law, questionnaire, route.code(), run);
    this.consequences = Consequences.of(law, route.code(), run);
  }

  Finding finding() {
    if (obstacles.isClosed()) {
      return closed();
    }
    if (obstacles.isUnsettled()) {
      return unsettled();
    }
    var levels = possibleLevels();
    if (levels.size() != 1) {
      return finding(Level.KLAEREN, consequences.hits(), missing());
    }
    var level = levels.iterator().next();
    return level == Level.NOCH_NICHT ? notYet() : finding(level, consequences.agreeing(), Set.of());
  }

  private Finding closed() {
    return finding(Level.NICHT_MOEGLICH, obstacles.closing(), Set.of());
  }

  /** Whatever is still unknown, no answer to it would settle the law. */
  private Finding unsettled() {
    return finding(Level.KLAEREN, obstacles.unsettled(), Set.of());
  }

  private Finding notYet() {
    var because = new ArrayList<>(obstacles.waiting());
    because.addAll(consequences.hits());
    return finding(Level.NOCH_NICHT, because, Set.of());
  }

  private Set<Level> possibleLevels() {
    var levels = new LinkedHashSet<Level>();
    if (obstacles.mayClose()) {
      levels.add(Level.NICHT_MOEGLICH);
    }
    if (obstacles.mayWait()) {
      levels.add(Level.NOCH_NICHT);
    }
    if (obstacles.mayBeUnsettled()) {
      levels.add(Level.KLAEREN);
    }
    if (!obstacles.waits()) {
      levels.addAll(consequences.levels());
    }
    return levels;
  }

  private Set<FactCode> missing() {
    var missing = new LinkedHashSet<>(obstacles.missing());
    if (!obstacles.waits() && consequences.levels().size() > 1) {
      missing.addAll(consequences.missing());
    }
    return missing;
  }

  private Finding finding(Level level, List<RowHit> because, Set<FactCode> missing) {
    var open = level == Level.KLAEREN && !missing.isEmpty();
    var shut = level == Level.NICHT_MOEGLICH || open || obstacles.isUnsettled();
    var noted = noted(because);
    return new Finding(
        route,
        level,
        open ? sorted(possibleLevels()) : List.of(level),
        level == Level.NOCH_NICHT ? obstacles.opensOn() : Optional.empty(),
        level == Level.NICHT_MOEGLICH ? Optional.empty() : obstacles.closesAfter(),
        shut ? Optional.empty() : consequences.agreed(RoutePattern.PERMIT),
        shut ? Optional.empty() : consequences.agreed(RoutePattern.CONSENT),
        consequences.agreed(RoutePattern.AUTHORITY),
        because,
        open ? possible() : List.of(),
        obstacles.standing(),
        List.copyOf(missing),
        distinct(noted.stream().map(RowHit::flags).toList()),
        noted.stream().map(RowHit::hint).filter(hint -> !hint.isEmpty()).distinct().toList(),
        because.stream().map(RowHit::certainty).reduce(Certainty.V, Certainty::or));
  }

  private static List<Level> sorted(Set<Level> levels) {
    return levels.stream().sorted().toList();
  }

  /** Rows whose flags and hints count: those that decided, all obstacles and all notes. */
  private List<RowHit> noted(List<RowHit> because) {
    var noted = new ArrayList<>(because);
    obstacles.standing().forEach(obstacle -> noted.add(obstacle.hit()));
    noted.addAll(obstacles.notes());
    return noted;
  }

  private List<RowHit> possible() {
    var possible = new ArrayList<>(obstacles.possible());
    possible.addAll(consequences.possible());
    return possible;
  }

  private static <T> List<T> distinct(List<List<T>> lists) {
    return lists.stream().flatMap(Collection::stream).distinct().toList();
  }
}
