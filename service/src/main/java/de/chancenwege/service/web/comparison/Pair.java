package de.chancenwege.service.web.comparison;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.web.result.Card;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is said about the same ways on both sides.
 *
 * @param first for the case as it is
 * @param second for the other day or the other answers
 */
public record Pair(Card first, Card second) {

  /**
   * Both findings about one way.
   *
   * @param first for the case as it is
   * @param second for the other day or the other answers
   */
  record Findings(Finding first, Finding second) {

    /** Whether the same is said, perhaps for other reasons. */
    boolean agree() {
      return said(first).equals(said(second));
    }

    /** Whether it is said for the same reasons. */
    boolean haveTheSameReasons() {
      return rows(first.because()).equals(rows(second.because()));
    }

    Direction direction() {
      return Direction.of(first, second);
    }

    private static List<Object> said(Finding finding) {
      return List.of(
          List.of(finding.level(), finding.earliest(), finding.latest()),
          List.of(finding.permit(), finding.baConsent(), finding.authority()),
          Set.copyOf(finding.missing()),
          finding.obstacles().stream().map(Findings::said).collect(Collectors.toSet()));
    }

    private static List<Object> said(Obstacle obstacle) {
      return List.of(obstacle.kind(), row(obstacle.hit()), obstacle.opensOn());
    }

    private static Set<String> rows(List<RowHit> hits) {
      return hits.stream().map(Findings::row).collect(Collectors.toSet());
    }

    private static String row(RowHit hit) {
      return hit.table() + ' ' + hit.row();
    }
  }

  /** The pairs; ways of which the same is said on both sides share one. */
  static List<Pair> of(List<Findings> findings, Rulebook rulebook) {
    var same = new LinkedHashMap<List<Object>, List<Findings>>();
    findings.forEach(
        both -> {
          var key = List.<Object>of(Card.key(both.first()), Card.key(both.second()));
          same.computeIfAbsent(key, k -> new ArrayList<>()).add(both);
        });
    return same.values().stream().map(inCommon -> pair(inCommon, rulebook)).toList();
  }

  private static Pair pair(List<Findings> same, Rulebook rulebook) {
    return new Pair(
        Card.of(same.stream().map(Findings::first).toList(), rulebook),
        Card.of(same.stream().map(Findings::second).toList(), rulebook));
  }
}
