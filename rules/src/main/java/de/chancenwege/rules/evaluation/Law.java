package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table versions that are in force together on some day. */
public final class Law {

  private static final RouteTables NOBODY_SPEAKS = new RouteTables(List.of(), List.of());

  private final Slots slots;
  private final LocalDate validFrom;
  private final LocalDate checkedOn;
  private final Source[] sources;
  private final Dependencies dependencies;
  private final Map<String, RouteTables> routes = new HashMap<>();
  private final BitSet byRoute;
  private final BitSet byDay;

  public Law(Slots slots, List<IndexedFile> files) {
    this.slots = slots;
    var contents = files.stream().map(IndexedFile::content).toList();
    this.validFrom =
        contents.stream()
            .map(TableFile::validFrom)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    this.checkedOn =
        contents.stream()
            .map(TableFile::checkedOn)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    this.sources = new Source[slots.size()];
    Arrays.fill(sources, new Source.Given());
    for (var file : files) {
      file.sources().forEach((slot, source) -> sources[slot] = source);
      for (var route : file.content().description().routes()) {
        var tables = routes.computeIfAbsent(route, r -> RouteTables.none());
        file.routeTables().forEach(tables::add);
      }
    }
    this.dependencies = new Dependencies(sources);
    this.byRoute = dependencies.derivedFrom(slots.of(RoutePattern.ROUTE));
    this.byDay = dependencies.derivedFrom(slots.of(RoutePattern.DAY));
  }

  /** The tables that speak about one route. */
  record RouteTables(List<RouteTable> obstacles, List<RouteTable> consequences) {
    private static RouteTables none() {
      return new RouteTables(new ArrayList<>(), new ArrayList<>());
    }

    private void add(RouteTable table) {
      (table.obstacles ? obstacles : consequences).add(table);
    }

    Stream<IndexedTable> all() {
      return Stream.concat(obstacles.stream(), consequences.stream()).map(table -> table.table);
    }
  }

  Slots slots() {
    return slots;
  }

  RouteTables tables(RouteCode route) {
    return routes.getOrDefault(route.value(), NOBODY_SPEAKS);
  }

  Source source(int slot) {
    return sources[slot];
  }

  /** Whether the value of a slot can depend on the route that is asked for. */
  boolean dependsOnRoute(int slot) {
    return byRoute.get(slot);
  }

  /** The slots whose values can depend on the day. */
  BitSet dependingOnDay() {
    return byDay;
  }

  /** The slot and all that are derived from it. */
  BitSet derivedFrom(int slot) {
    return dependencies.derivedFrom(slot);
  }

  /** The slots that decide about a route, directly or not. */
  BitSet readFor(RouteCode route) {
    return dependencies.readBy(tables(route).all());
  }

  /** First day of the newest version. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** The oldest day on which one of the versions was checked. */
  public LocalDate checkedOn() {
    return checkedOn;
  }
}
