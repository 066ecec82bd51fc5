package de.chancenwege.rules.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two rulebooks on a day, and which routes it can reach.
 *
 * @param folders tables of which another version is in force, or other bytes
 * @param routes routes that rest on one of them, or on a question that differs
 * @param facts facts, given and derived, on which it depends whether the difference matters
 * @param watched these and what is derived from what differs: their values can turn with it
 */
public record Scope(
    Set<String> folders, Set<RouteCode> routes, Set<String> facts, Set<String> watched) {
  public Scope {
    folders = Set.copyOf(folders);
    routes = Set.copyOf(routes);
    facts = Set.copyOf(facts);
    watched = Set.copyOf(watched);
  }

  /** The scope of the change from one rulebook to another. */
  public static Scope between(Rulebook before, Rulebook after, LocalDate day) {
    var old = inForce(before, day);
    var next = inForce(after, day);
    var folders = Differing.keys(old, next, TableVersion::file);
    var ground = List.of(Dependencies.on(before, day), Dependencies.on(after, day));
    var questions = Differing.questions(before, after);
    var routes = new TreeSet<>(Dependencies.BY_CODE);
    ground.forEach(tables -> routes.addAll(tables.routes(folders)));
    Stream.of(before, after)
        .flatMap(book -> book.routes().stream().map(Route::code))
        .filter(route -> ground.stream().anyMatch(t -> readsAny(t, route, questions)))
        .forEach(routes::add);
    var tested = new LinkedHashSet<>(questions);
    var decided = new LinkedHashSet<String>();
    for (var folder : folders) {
      var touched = FileChange.between(old.get(folder), next.get(folder));
      tested.addAll(touched.tested());
      decided.addAll(touched.decided());
    }
    var facts = new HashSet<String>();
    ground.forEach(tables -> facts.addAll(tables.behind(tested)));
    var watched = new HashSet<>(facts);
    ground.forEach(tables -> watched.addAll(tables.derivedFrom(decided)));
    return new Scope(folders, routes, facts, watched);
  }

  private static Map<String, TableVersion> inForce(Rulebook rulebook, LocalDate day) {
    return rulebook.inForce(day).stream()
        .collect(
            Collectors.toMap(
                TableVersion::folder, Function.identity(), (one, other) -> other, TreeMap::new));
  }

  private static boolean readsAny(Dependencies tables, RouteCode route, Set<String> facts) {
    return facts.stream().anyMatch(tables.facts(route)::contains);
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return routes.isEmpty();
  }
}
