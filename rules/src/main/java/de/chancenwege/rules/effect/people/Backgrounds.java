package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.Touch;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Facts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * By status, people to whom the routes are open but for what a change asks for: each route that the
 * change can reach and that can be open to that status at all is so to one of them, under the law
 * before and under that after. Others meet the change.
 */
final class Backgrounds {

  /** How often somebody is looked at, for all routes of all statuses; it bounds the time. */
  private static final int ALL_LOOKS = 100_000;

  /** The same for one route and status. */
  private static final int MOST_LOOKS = 1_500;

  private final Axes axes;
  private final Touch touch;
  private final Dependencies tables;
  private final Openings before;
  private final Openings after;
  private final Encounters encounters;
  private final int looks;
  private final Map<String, List<Facts>> found;

  /**
   * Backgrounds.
   *
   * @param statuses all of them
   */
  Backgrounds(Replacement replacement, Axes axes, Tried tried, Collection<String> statuses) {
    this.axes = axes;
    this.touch = new Touch(replacement, axes.status());
    this.tables = Dependencies.on(replacement.after(), replacement.day());
    this.before = new Openings(replacement.before(), axes, replacement.day(), tried.usual());
    this.after = new Openings(replacement.after(), axes, replacement.day(), tried.usual());
    this.encounters = new Encounters(replacement, axes, before, after, tried);
    int touched = statuses.stream().mapToInt(status -> touched(status).size()).sum();
    this.looks = Math.min(MOST_LOOKS, ALL_LOOKS / Math.max(1, touched));
    this.found =
        statuses.parallelStream().collect(Collectors.toMap(Function.identity(), this::search));
  }

  /** Those of a status, first somebody who gives the usual answers. */
  List<Facts> of(String status) {
    return found.getOrDefault(status, List.of());
  }

  /** The routes on which the change can matter to somebody of a status. */
  Set<RouteCode> touched(String status) {
    return touch.of(new Facts(Map.of(axes.status(), new Answer.Known(status))));
  }

  private List<Facts> search(String status) {
    var people = new LinkedHashSet<Facts>();
    people.add(before.anybody(status));
    var routes = touched(status);
    routes.forEach(route -> addOpen(people, route, status));
    var open = List.copyOf(people);
    alike(routes).parallelStream()
        .map(some -> encounters.of(open, some, looks * some.size()))
        .toList()
        .forEach(people::addAll);
    return List.copyOf(people);
  }

  /** The routes, together those of which the same tables speak. */
  private List<List<RouteCode>> alike(Set<RouteCode> routes) {
    return List.copyOf(
        routes.stream()
            .collect(
                Collectors.groupingBy(
                    route -> tables.speaking(route), LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private void addOpen(Set<Facts> people, RouteCode route, String status) {
    Optional<Facts> tried = Optional.empty();
    for (var law : List.of(before, after)) {
      if (law.mayBeOpen(route, status)) {
        var nearest = law.nearest(people, route);
        boolean isTried = tried.filter(nearest::equals).isPresent();
        if (!isTried && !law.isOpen(nearest, route)) {
          tried = Optional.of(law.search(nearest, route));
          people.add(tried.get());
        }
      }
    }
  }
}
