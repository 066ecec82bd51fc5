package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.facts.Facts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * To whom a route is open but for what a change asks for, by status: under the law before and under
 * that after. Looked for when first needed.
 */
final class Backgrounds {

  private static final int MOST_ROUTES = 2;

  private final List<Openings> laws;
  private final List<RouteCode> routes;
  private final Map<Key, Facts> found = new ConcurrentHashMap<>();

  Backgrounds(Replacement replacement, Axes axes) {
    var questions = List.copyOf(replacement.questions().values());
    this.routes = Dimension.spread(replacement.routes(), MOST_ROUTES);
    this.laws =
        List.of(
            new Openings(replacement.before(), axes, replacement.day(), questions),
            new Openings(replacement.after(), axes, replacement.day(), questions));
  }

  private record Key(String status, int number) {}

  /** How many there are of each status; without routes there is one, who is as good as any. */
  int size() {
    return Math.max(1, routes.size() * laws.size());
  }

  Facts of(String status, int number) {
    return found.computeIfAbsent(new Key(status, number), this::search);
  }

  private Facts search(Key key) {
    var law = laws.get(key.number() % laws.size());
    return routes.isEmpty()
        ? law.anybody(key.status())
        : law.search(routes.get(key.number() / laws.size()), key.status());
  }
}
