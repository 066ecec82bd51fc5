package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.evaluation.Approach;
import de.chancenwege.rules.evaluation.Goal;
import de.chancenwege.rules.evaluation.Lack;
import de.chancenwege.rules.evaluation.Marks;
import de.chancenwege.rules.facts.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for people who meet what changes: on a route, for each row by which the change can come to
 * it, somebody to whom that row applies because of the change, and to whom the route else is as
 * open as can be. One answer after the other is changed, of those that the rows on the way ask for.
 */
final class Encounters {

  /** Where more rows than these change, they are not looked for one by one. */
  private static final int MOST_ROWS = 24;

  private static final int MOST_STEPS = 16;
  private static final Set<Shift> STRONG = Set.of(Shift.OPENED, Shift.CLOSED);
  private static final int ENOUGH = 2 * Openness.OPEN;

  private final Openings before;
  private final Openings after;
  private final Tried tried;
  private final List<Approach> approaches = new ArrayList<>();

  /**
   * Encounters.
   *
   * @param before how open routes are before
   * @param after the same after
   */
  Encounters(Replacement replacement, Axes axes, Openings before, Openings after, Tried tried) {
    this.before = before;
    this.after = after;
    this.tried = tried;
    var scope = replacement.scope();
    add(replacement.before(), replacement.after(), scope.oldRows(), replacement, axes);
    add(replacement.after(), replacement.before(), scope.newRows(), replacement, axes);
  }

  private void add(Rulebook own, Rulebook other, Marks marks, Replacement of, Axes axes) {
    var routes = of.scope().routes();
    var there = other.sighting(new Marks(Map.of()), of.day(), routes);
    var each = marks.each();
    for (var part : each.size() > MOST_ROWS ? List.of(marks) : each) {
      approaches.add(own.sighting(part, of.day(), routes).approach(there, Set.of(axes.status())));
    }
  }

  /**
   * People who meet the change on some routes, where nobody of those given does so yet.
   *
   * @param looks about how often somebody may be looked at on the way
   */
  List<Facts> of(Collection<Facts> given, Collection<RouteCode> routes, int looks) {
    var found = new ArrayList<Facts>();
    int left = looks;
    for (var route : routes) {
      var scores = new LinkedHashMap<Facts, Integer>();
      for (var approach : approaches) {
        for (var goal : approach.goals(route)) {
          if (left > 0) {
            Stream.concat(given.stream(), found.stream())
                .forEach(one -> scores.computeIfAbsent(one, facts -> score(facts, route)));
            var search = new Search(route, approach, goal);
            search.nearest(scores).flatMap(search::met).map(search::opened).ifPresent(found::add);
            left -= search.looks;
          }
        }
      }
    }
    return found;
  }

  /** How open the route is before or after; most if that changes. */
  private int score(Facts facts, RouteCode route) {
    var old = before.finding(facts, route);
    var next = after.finding(facts, route);
    return Shift.between(old, next).filter(STRONG::contains).isPresent()
        ? ENOUGH
        : Math.max(old.map(Openness::of).orElse(0), next.map(Openness::of).orElse(0));
  }

  /** One row on one route. */
  private final class Search {
    private final RouteCode route;
    private final Approach approach;
    private final Goal goal;
    private int looks;

    Search(RouteCode route, Approach approach, Goal goal) {
      this.route = route;
      this.approach = approach;
      this.goal = goal;
    }

    private Lack lack(Facts facts) {
      looks++;
      return approach.lack(facts, route, goal);
    }

    private int counted(Facts facts) {
      looks++;
      return score(facts, route);
    }

    /** Who is nearest to an open way and to the row; empty if somebody there will do. */
    Optional<Facts> nearest(Map<Facts, Integer> scores) {
      Facts nearest = null;
      int most = Integer.MIN_VALUE;
      for (var one : scores.entrySet()) {
        int steps = lack(one.getKey()).steps();
        if (steps == 0 && (goal.isNote() || one.getValue() >= ENOUGH)) {
          return Optional.empty();
        }
        int score = one.getValue() - steps;
        if (score > most) {
          most = score;
          nearest = one.getKey();
        }
      }
      return Optional.ofNullable(nearest);
    }

    /** Somebody like that person who meets the row, if found. */
    Optional<Facts> met(Facts start) {
      var facts = start;
      var lack = lack(facts);
      var climb = new Climb(tried.all(), one -> -lack(one).steps(), 0, one -> true);
      for (int step = 0; step < MOST_STEPS && lack.steps() > 0 && lack.isPossible(); step++) {
        facts = climb.once(facts, lack.facts());
        int steps = lack.steps();
        lack = lack(facts);
        if (lack.steps() == steps) {
          return Optional.empty();
        }
      }
      return lack.steps() == 0 ? Optional.of(facts) : Optional.empty();
    }

    /** The same with other answers, as long as the row is met: the route is open or changes. */
    Facts opened(Facts start) {
      return goal.isNote()
          ? start
          : new Climb(tried.usual(), this::counted, Openness.OPEN, one -> lack(one).steps() == 0)
              .twice(start, after.askedFor(route));
    }
  }
}
