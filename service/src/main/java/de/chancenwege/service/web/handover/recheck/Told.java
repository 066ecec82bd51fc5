package de.chancenwege.service.web.handover.recheck;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.casefile.SavedLevel;
import de.chancenwege.service.editing.stop.StoppedRoutes;
import de.chancenwege.service.web.comparison.Findings;
import de.chancenwege.service.web.result.Card;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was told about a way when the case was saved, and what is told now.
 *
 * @param saved what the case says of it
 * @param again what the rules of then say, if they are still there
 * @param now what the rules of now say about the day of now
 */
record Told(SavedLevel saved, Optional<Again> again, Finding now) {

  /**
   * What the rules of then say.
   *
   * @param then about the day of then
   * @param now about the day of now
   */
  record Again(Finding then, Finding now) {}

  /** All that was told. What the case says counts, should the rules say something else. */
  Optional<Finding> then() {
    return again.map(Again::then).filter(finding -> SavedLevel.of(finding).equals(saved));
  }

  /** Whether the same is told, as far as it is known what was told. */
  boolean isSame() {
    return then()
        .map(then -> new Findings(then, now).agree())
        .orElseGet(() -> SavedLevel.of(now).equals(saved));
  }

  /** Whether it is told for the same reasons, as far as these are known. */
  boolean hasTheSameReasons() {
    return then().map(then -> reasons(then).equals(reasons(now))).orElse(true);
  }

  /** All that the rows say that decided or hinder, in whichever version they stand. */
  private static Set<List<Object>> reasons(Finding finding) {
    var obstacles = finding.obstacles().stream().map(Obstacle::hit);
    return Stream.concat(finding.because().stream(), obstacles)
        .map(Told::words)
        .collect(Collectors.toSet());
  }

  private static List<Object> words(RowHit hit) {
    return List.of(
        List.of(hit.table(), hit.row(), hit.basis(), hit.reason()),
        List.of(hit.certainty(), hit.flags(), hit.hint()));
  }

  /** Whether what is told now rests on a table that is under review. */
  boolean isStopped() {
    return now.flags().contains(StoppedRoutes.FLAG);
  }

  /** Why something else is told. */
  Cause cause() {
    if (again.isEmpty()) {
      return Cause.UNKNOWN;
    }
    if (then().isEmpty()) {
      return Cause.FACTS;
    }
    if (new Findings(again.get().now(), now).agree()) {
      return Cause.TIME;
    }
    var stayed = new Findings(again.get().then(), again.get().now()).agree();
    return stayed ? Cause.RULES : Cause.RULES_AND_TIME;
  }

  /** What ways have in common that are shown as one. */
  List<Object> key() {
    return List.of(saved, then().map(Card::key), Card.key(now), cause());
  }
}
