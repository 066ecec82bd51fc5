package de.chancenwege.rules.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.evaluation.Marks;
import de.chancenwege.rules.evaluation.Sighting;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells, far sooner than by answers, whom a replacement can matter to. Safe for many threads. */
public final class Touch {
  private final List<RouteCode> routes;
  private final Set<RouteCode> otherwise;
  private final FactCode told;
  private final Map<Answer, Set<RouteCode>> byTold = new ConcurrentHashMap<>();
  private final Sighting before;
  private final Sighting after;

  /**
   * What a replacement touches.
   *
   * @param told a fact of which few answers there are: what it alone rules out is seen but once
   */
  public Touch(Replacement replacement, FactCode told) {
    this.told = told;
    var scope = replacement.scope();
    this.routes = replacement.routes();
    this.otherwise = scope.otherwise();
    this.before = sighting(replacement, replacement.before(), scope.oldRows());
    this.after = sighting(replacement, replacement.after(), scope.newRows());
  }

  private static Sighting sighting(Replacement replacement, Rulebook rulebook, Marks rows) {
    var scope = replacement.scope();
    return rulebook.sighting(rows.with(scope.questions()), replacement.day(), scope.routes());
  }

  /** The routes on which a person can meet what differs; the answers about others are equal. */
  public Set<RouteCode> of(Facts facts) {
    var answer = facts.answer(told);
    return of(facts, byTold.computeIfAbsent(answer, a -> of(new Facts(Map.of(told, a)), routes)));
  }

  private Set<RouteCode> of(Facts facts, Collection<RouteCode> some) {
    var touched = new LinkedHashSet<RouteCode>();
    if (!some.isEmpty()) {
      var old = before.of(facts, some);
      var next = after.of(facts, some);
      for (var route : some) {
        var seen = old.get(route);
        if (seen == null || !seen.equals(next.get(route)) || otherwise.contains(route)) {
          touched.add(route);
        }
      }
    }
    return touched;
  }
}
