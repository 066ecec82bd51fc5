package de.chancenwege.rules.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tables use which others, and which routes rest on them, as far as the texts tell. */
public final class Dependencies {

  /** Routes by their codes. */
  public static final Comparator<RouteCode> BY_CODE = Comparator.comparing(RouteCode::value);

  private final List<TableFile> files;

  /** What each decision needs: found in every row, so it is looked for once. */
  private final Map<Decision, Set<String>> needs = new IdentityHashMap<>();

  /** By derived fact, what derives it. */
  private final Map<String, List<Part>> producers = new HashMap<>();

  /** By route, all that it rests on. */
  private final Map<RouteCode, Grounds> grounds = new TreeMap<>(BY_CODE);

  private Dependencies(Collection<TableFile> files) {
    this.files = List.copyOf(files);
    for (var file : files) {
      for (var decision : file.decisions()) {
        needs.put(decision, decision.needs());
        if (!RoutePattern.isRouteTable(decision.name())) {
          producers
              .computeIfAbsent(decision.name(), fact -> new ArrayList<>())
              .add(new Part(file.folder(), decision));
        }
      }
    }
    var speaking = new TreeMap<RouteCode, List<TableFile>>(BY_CODE);
    for (var file : files) {
      for (var route : file.description().routes()) {
        speaking.computeIfAbsent(new RouteCode(route), r -> new ArrayList<>()).add(file);
      }
    }
    speaking.forEach((route, tables) -> grounds.put(route, groundsOf(tables)));
  }

  /** Among the versions that are the law on a day. */
  public static Dependencies on(Rulebook rulebook, LocalDate day) {
    return of(rulebook.inForce(day).stream().map(TableVersion::content).toList());
  }

  /** Among some files; of a folder there may be several versions. */
  public static Dependencies of(Collection<TableFile> files) {
    return new Dependencies(files);
  }

  /** A decision and where it stands. */
  private record Part(String folder, Decision decision) {}

  /** What a route rests on. */
  private record Grounds(Set<String> folders, Set<String> facts) {}

  /** Folders from which a folder takes facts, without a third between them. */
  public Set<String> uses(String folder) {
    return files.stream()
        .filter(file -> file.folder().equals(folder))
        .flatMap(file -> file.decisions().stream())
        .flatMap(decision -> needs(decision).stream())
        .flatMap(this::producers)
        .map(Part::folder)
        .filter(other -> !other.equals(folder))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Folders that take facts from a folder, without a third between them. */
  public Set<String> usedBy(String folder) {
    return files.stream()
        .map(TableFile::folder)
        .filter(other -> uses(other).contains(folder))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Folders that speak about a route. */
  public Set<String> speaking(RouteCode route) {
    return files.stream()
        .filter(file -> file.description().routes().contains(route.value()))
        .map(TableFile::folder)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Folders that speak about a route or derive, directly or not, what decides about it. */
  public Set<String> folders(RouteCode route) {
    return Collections.unmodifiableSet(of(route).folders());
  }

  /** Facts, given and derived, that decide about a route, directly or not. */
  public Set<String> facts(RouteCode route) {
    return Collections.unmodifiableSet(of(route).facts());
  }

  /** Routes that rest on one of the folders, directly or not. */
  public Set<RouteCode> routes(Collection<String> folders) {
    return grounds.entrySet().stream()
        .filter(entry -> !Collections.disjoint(entry.getValue().folders(), folders))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(() -> new TreeSet<>(BY_CODE)));
  }

  /** The facts and all that they are derived from, directly or not. */
  public Set<String> behind(Collection<String> facts) {
    var found = new TreeSet<String>();
    var open = new ArrayDeque<>(facts);
    while (!open.isEmpty()) {
      var fact = open.remove();
      if (found.add(fact)) {
        producers(fact).forEach(part -> open.addAll(needs(part.decision())));
      }
    }
    return found;
  }

  private Set<String> needs(Decision decision) {
    return needs.getOrDefault(decision, Set.of());
  }

  /** The facts that are derived from one of these, directly or not, and these themselves. */
  Set<String> derivedFrom(Set<String> facts) {
    return producers.keySet().stream()
        .filter(fact -> !Collections.disjoint(behind(List.of(fact)), facts))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The files that derive one of the facts, or stand in one of the folders. */
  public List<TableFile> files(Set<String> facts, Set<String> folders) {
    return files.stream()
        .filter(
            file ->
                folders.contains(file.folder())
                    || file.decisions().stream().map(Decision::name).anyMatch(facts::contains))
        .toList();
  }

  private Stream<Part> producers(String fact) {
    return producers.getOrDefault(fact, List.of()).stream();
  }

  private Grounds of(RouteCode route) {
    return grounds.getOrDefault(route, new Grounds(Set.of(), Set.of()));
  }

  private Grounds groundsOf(List<TableFile> speaking) {
    var facts =
        behind(
            speaking.stream()
                .flatMap(file -> file.decisions().stream())
                .filter(decision -> RoutePattern.isRouteTable(decision.name()))
                .flatMap(decision -> needs(decision).stream())
                .toList());
    var folders = new TreeSet<String>();
    speaking.forEach(file -> folders.add(file.folder()));
    facts.stream().flatMap(this::producers).forEach(part -> folders.add(part.folder()));
    return new Grounds(folders, facts);
  }
}
