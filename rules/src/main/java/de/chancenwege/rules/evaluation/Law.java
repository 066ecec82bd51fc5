package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.dmn.CompiledFile;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table versions that are in force together on some day, indexed for evaluation. */
public final class Law {

  private final LocalDate validFrom;
  private final LocalDate checkedOn;
  private final Map<String, Producer> producers = new HashMap<>();
  private final Map<RouteTables, List<RouteTable>> routeTables = new HashMap<>();
  private final Map<Decision, Needs> needs = new IdentityHashMap<>();

  public Law(List<CompiledFile> files) {
    this.validFrom =
        contents(files)
            .map(TableFile::validFrom)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    this.checkedOn =
        contents(files)
            .map(TableFile::checkedOn)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    for (var file : files) {
      var routes = file.content().description().routes();
      for (var decision : file.content().decisions()) {
        needs.put(decision, Needs.of(decision));
        if (!RoutePattern.isRouteTable(decision.name())) {
          producers.put(decision.name(), new Producer(file, decision));
        } else if (decision instanceof Decision.Table table) {
          routes.forEach(route -> add(route, new RouteTable(file, table)));
        }
      }
    }
  }

  private void add(String route, RouteTable table) {
    routeTables
        .computeIfAbsent(new RouteTables(route, table.table().name()), key -> new ArrayList<>())
        .add(table);
  }

  private record RouteTables(String route, String name) {}

  /** A decision that gives a derived fact, and its file. */
  record Producer(CompiledFile file, Decision decision) {}

  /** A table about routes, and its file. */
  record RouteTable(CompiledFile file, Decision.Table table) {}

  /**
   * Facts that a decision needs.
   *
   * @param all all of them
   * @param tested those that a table tests; without those that its results only take over
   */
  record Needs(Set<String> all, Set<String> tested) {
    private static Needs of(Decision decision) {
      var tested = new LinkedHashSet<String>();
      if (decision instanceof Decision.Table table) {
        table.inputs().forEach(column -> tested.add(column.name()));
      }
      return new Needs(decision.needs(), tested);
    }
  }

  Optional<Producer> producer(String fact) {
    return Optional.ofNullable(producers.get(fact));
  }

  /** Tables of that name in the files that speak about the route. */
  List<RouteTable> tables(RouteCode route, String name) {
    return routeTables.getOrDefault(new RouteTables(route.value(), name), List.of());
  }

  /** What a decision of one of the files needs. */
  Needs needs(Decision decision) {
    return Objects.requireNonNull(needs.get(decision));
  }

  /** First day of the newest version. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** The oldest day on which one of the versions was checked. */
  public LocalDate checkedOn() {
    return checkedOn;
  }

  private static Stream<TableFile> contents(List<CompiledFile> files) {
    return files.stream().map(CompiledFile::content);
  }
}
