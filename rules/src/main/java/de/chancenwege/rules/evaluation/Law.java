package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.dmn.CompiledFile;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.RoutePattern;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table versions that are in force together on some day. */
public final class Law {

  private final List<CompiledFile> files;
  private final Map<String, Producer> producers = new HashMap<>();

  public Law(List<CompiledFile> files) {
    this.files = List.copyOf(files);
    for (var file : files) {
      for (var decision : file.content().decisions()) {
        if (!RoutePattern.isRouteTable(decision.name())) {
          producers.put(decision.name(), new Producer(file, decision));
        }
      }
    }
  }

  /** A decision that gives a derived fact, and its file. */
  record Producer(CompiledFile file, Decision decision) {}

  Optional<Producer> producer(String fact) {
    return Optional.ofNullable(producers.get(fact));
  }

  /** Tables of that name in the files that speak about the route. */
  List<RouteTable> tables(RouteCode route, String name) {
    return files.stream()
        .filter(file -> file.content().description().routes().contains(route.value()))
        .flatMap(
            file ->
                file.content()
                    .tables()
                    .filter(table -> table.name().equals(name))
                    .map(table -> new RouteTable(file, table)))
        .toList();
  }

  /** A table about routes, and its file. */
  record RouteTable(CompiledFile file, Decision.Table table) {}

  /** First day of the newest version. */
  public LocalDate validFrom() {
    return files.stream()
        .map(file -> file.content().validFrom())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /** The oldest day on which one of the versions was checked. */
  public LocalDate checkedOn() {
    return files.stream()
        .map(file -> file.content().checkedOn())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
