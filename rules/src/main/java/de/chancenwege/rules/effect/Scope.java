package de.chancenwege.rules.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.evaluation.Marks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param oldRows rows and formulas before that are not the same after
 * @param newRows rows and formulas after that were not the same before
 * @param questions facts that are asked in another way
 * @param otherwise routes of which other tables speak
 */
public record Scope(
    Set<String> folders,
    Set<RouteCode> routes,
    Set<String> facts,
    Set<String> watched,
    Marks oldRows,
    Marks newRows,
    Set<String> questions,
    Set<RouteCode> otherwise) {
  public Scope {
    folders = Set.copyOf(folders);
    routes = Set.copyOf(routes);
    otherwise = Set.copyOf(otherwise);
    facts = Set.copyOf(facts);
    watched = Set.copyOf(watched);
    questions = Set.copyOf(questions);
  }

  /** A scope in which nothing differs: people are told apart on the routes all the same. */
  public static Scope alike(Set<String> folders, Set<RouteCode> routes, Set<String> facts) {
    var none = new Marks(Map.of());
    return new Scope(folders, routes, facts, facts, none, none, Set.of(), routes);
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
    var otherwise = new TreeSet<>(Dependencies.BY_CODE);
    var tested = new LinkedHashSet<>(questions);
    var oldRows = new HashMap<String, Map<String, Set<String>>>();
    var newRows = new HashMap<String, Map<String, Set<String>>>();
    for (var folder : folders) {
      var touched = FileChange.between(old.get(folder), next.get(folder));
      tested.addAll(touched.tested());
      oldRows.put(folder, touched.before());
      newRows.put(folder, touched.after());
      Differing.keys(speaking(old, folder), speaking(next, folder), route -> route)
          .forEach(route -> otherwise.add(new RouteCode(route)));
    }
    routes.addAll(otherwise);
    var facts = new HashSet<String>();
    ground.forEach(tables -> facts.addAll(tables.behind(tested)));
    var decided =
        Stream.of(oldRows, newRows)
            .flatMap(rows -> rows.values().stream())
            .flatMap(rows -> rows.keySet().stream())
            .collect(Collectors.toSet());
    var watched = new HashSet<>(facts);
    ground.forEach(tables -> watched.addAll(tables.derivedFrom(decided)));
    return new Scope(
        folders,
        routes,
        facts,
        watched,
        new Marks(oldRows),
        new Marks(newRows),
        questions,
        otherwise);
  }

  /** The routes of which a table speaks. */
  private static Map<String, String> speaking(Map<String, TableVersion> tables, String folder) {
    return Optional.ofNullable(tables.get(folder)).stream()
        .flatMap(table -> table.content().description().routes().stream())
        .collect(Collectors.toMap(Function.identity(), Function.identity(), (a, b) -> a));
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
