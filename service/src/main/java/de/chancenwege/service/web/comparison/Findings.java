package de.chancenwege.service.web.comparison;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RowHit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Both findings about one way.
 *
 * @param first for the case as it is, or as it was
 * @param second for another day, other answers or other rules
 */
public record Findings(Finding first, Finding second) {

  /** Whether the same is said, perhaps for other reasons. */
  public boolean agree() {
    return said(first).equals(said(second));
  }

  /** Whether it is said for the same reasons. */
  public boolean haveTheSameReasons() {
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
