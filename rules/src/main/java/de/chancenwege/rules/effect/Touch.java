package de.chancenwege.rules.effect;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.evaluation.Sighting;
import de.chancenwege.rules.facts.Facts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells, far sooner than by answers, whom a replacement can matter to. Safe for many threads. */
public final class Touch {
  private final List<RouteCode> routes;
  private final Set<RouteCode> otherwise;
  private final Sighting before;
  private final Sighting after;

  /** What a replacement touches. */
  public Touch(Replacement replacement) {
    var scope = replacement.scope();
    this.routes = replacement.routes();
    this.otherwise = scope.otherwise();
    this.before = replacement.before().sighting(scope.oldRows(), replacement.day(), scope.routes());
    this.after = replacement.after().sighting(scope.newRows(), replacement.day(), scope.routes());
  }

  /** The routes on which a person can meet what differs; the answers about others are equal. */
  public Set<RouteCode> of(Facts facts) {
    var old = before.of(facts);
    var next = after.of(facts);
    var touched = new LinkedHashSet<RouteCode>();
    for (var route : routes) {
      var seen = old.get(route);
      if (seen == null || !seen.equals(next.get(route)) || otherwise.contains(route)) {
        touched.add(route);
      }
    }
    return touched;
  }
}
