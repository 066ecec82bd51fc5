package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.facts.Facts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * By status, people to whom the routes are open but for what a change asks for: each route that can
 * be open to that status at all is so to one of them, under the law before and under that after.
 */
final class Backgrounds {

  private final List<RouteCode> routes;
  private final List<Openings> laws;
  private final Map<String, List<Facts>> found = new ConcurrentHashMap<>();

  Backgrounds(Replacement replacement, Axes axes) {
    var questions = List.copyOf(replacement.questions().values());
    this.routes = replacement.routes();
    this.laws =
        Stream.of(replacement.before(), replacement.after())
            .distinct()
            .map(law -> new Openings(law, axes, replacement.day(), questions))
            .toList();
  }

  /** Those of a status, first somebody who gives the usual answers. */
  List<Facts> of(String status) {
    return found.computeIfAbsent(status, this::search);
  }

  private List<Facts> search(String status) {
    var people = new LinkedHashSet<Facts>();
    people.add(laws.get(0).anybody(status));
    for (var route : routes) {
      Optional<Facts> found = Optional.empty();
      for (var law : laws) {
        if (law.mayBeOpen(route, status)) {
          var nearest = law.nearest(people, route);
          boolean isTried = found.filter(nearest::equals).isPresent();
          if (!isTried && !law.isOpen(nearest, route)) {
            found = Optional.of(law.search(nearest, route));
            people.add(found.get());
          }
        }
      }
    }
    return List.copyOf(people);
  }
}
