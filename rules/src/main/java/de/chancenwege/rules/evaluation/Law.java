package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.table.Decision;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table versions that are in force together on some day. */
public final class Law {

  private static final RouteTables NOBODY_SPEAKS = new RouteTables(List.of(), List.of());

  private final Slots slots;
  private final LocalDate validFrom;
  private final LocalDate checkedOn;
  private final Source[] sources;
  private final Dependencies dependencies;
  private final List<TableFile> files;
  private final Map<String, Decision> decisions = new HashMap<>();
  private final Map<String, RouteTables> routes = new HashMap<>();
  private final Map<RouteCode, BitSet> read = new ConcurrentHashMap<>();
  private final Map<RouteCode, Set<String>> readFiles = new ConcurrentHashMap<>();
  private final Map<Integer, BitSet> derived = new ConcurrentHashMap<>();
  private final Map<RouteCode, BitSet> eventsFor = new ConcurrentHashMap<>();
  private final int[] events;
  private final Kinds kinds = new Kinds(this);
  private final BitSet byDay;
  private final List<IndexedTable> routeTables;

  /** Ordinals of the lifespans, by slot. */
  private final byte[] lifespans;

  /** The same by position of the table about routes. */
  private final byte[] tableLifespans;

  private final Map<Integer, BitSet> readers = new ConcurrentHashMap<>();

  public Law(Slots slots, List<IndexedFile> files) {
    this.slots = slots;
    this.files = files.stream().map(IndexedFile::content).toList();
    this.validFrom =
        this.files.stream()
            .map(TableFile::validFrom)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    this.checkedOn =
        this.files.stream()
            .map(TableFile::checkedOn)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    this.sources = new Source[slots.size()];
    Arrays.fill(sources, new Source.Given());
    slots.views().forEach((slot, view) -> sources[slot] = view);
    for (var file : files) {
      file.sources().forEach((slot, source) -> sources[slot] = source);
      file.content().decisions().forEach(decision -> decisions.put(decision.name(), decision));
      for (var route : file.content().description().routes()) {
        var tables = routes.computeIfAbsent(route, r -> RouteTables.none());
        file.routeTables().forEach(tables::add);
      }
    }
    this.dependencies = new Dependencies(sources);
    this.byDay = dependencies.derivedFrom(slots.of(RoutePattern.DAY));
    this.routeTables =
        files.stream().flatMap(file -> file.routeTables().stream()).map(t -> t.table).toList();
    var byRoute = dependencies.derivedFrom(slots.of(RoutePattern.ROUTE));
    this.lifespans = lifespans(sources.length, byDay, byRoute);
    IntStream.range(0, sources.length)
        .filter(slot -> sources[slot] instanceof Source.Given)
        .forEach(slot -> lifespans[slot] = (byte) Lifespan.GIVEN.ordinal());
    int tables = routeTables.stream().mapToInt(table -> table.position + 1).max().orElse(0);
    this.tableLifespans = lifespans(tables, reading(byDay), reading(byRoute));
    this.events = events(IntStream.range(0, sources.length)).distinct().sorted().toArray();
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

  private static byte[] lifespans(int size, BitSet byDay, BitSet byRoute) {
    var lifespans = new byte[size];
    Arrays.fill(lifespans, (byte) Lifespan.CASE.ordinal());
    byDay.stream().forEach(i -> lifespans[i] = (byte) Lifespan.DAY.ordinal());
    byRoute.stream().forEach(i -> lifespans[i] = (byte) Lifespan.ROUTE.ordinal());
    return lifespans;
  }

  /** How long the value of a slot stays valid: ordinal of a {@link Lifespan}. */
  int lifespan(int slot) {
    return lifespans[slot];
  }

  /** How long the rows of a table about routes stay valid: ordinal of a {@link Lifespan}. */
  int lifespan(IndexedTable table) {
    return tableLifespans[table.position];
  }

  /** Whether the value of a slot can depend on the day. */
  boolean dependsOnDay(int slot) {
    return byDay.get(slot);
  }

  /** Positions of the tables about routes whose rows can depend on a slot. Not to be changed. */
  BitSet readers(int slot) {
    return readers.computeIfAbsent(slot, s -> reading(derivedFrom(s)));
  }

  private BitSet reading(BitSet any) {
    return routeTables.stream()
        .filter(table -> Arrays.stream(table.inputs).anyMatch(any::get))
        .mapToInt(table -> table.position)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** What is told apart among the answers. */
  Kinds kinds() {
    return kinds;
  }

  /** The day and the formulas with the day in them: through these alone its passing acts. */
  int[] readingDay() {
    int day = slots.of(RoutePattern.DAY);
    return byDay.stream()
        .filter(slot -> slot == day || sources[slot] instanceof Source.Calculated)
        .filter(slot -> slot == day || dependencies.readsDirectly(slot, day))
        .toArray();
  }

  /** The slot and all that are derived from it. Not to be changed. */
  BitSet derivedFrom(int slot) {
    return derived.computeIfAbsent(slot, dependencies::derivedFrom);
  }

  /** The slot and all that it is derived from. Not to be changed. */
  BitSet behind(int slot) {
    return dependencies.behind(slot);
  }

  /** Facts of which the law asks whether they happened. Not to be changed. */
  int[] events() {
    return events;
  }

  /** Those of the events that can matter for a route, as facts. Not to be changed. */
  BitSet eventsFor(RouteCode route) {
    return eventsFor.computeIfAbsent(
        route,
        code -> events(readFor(code).stream()).collect(BitSet::new, BitSet::set, BitSet::or));
  }

  private IntStream events(IntStream slots) {
    return slots
        .mapToObj(slot -> sources[slot])
        .filter(Source.Event.class::isInstance)
        .mapToInt(source -> ((Source.Event) source).slot())
        .filter(slot -> sources[slot] instanceof Source.Given);
  }

  /** The slots that decide about a route, directly or not. Not to be changed. */
  BitSet readFor(RouteCode route) {
    return read.computeIfAbsent(route, code -> dependencies.readBy(tables(code).all()));
  }

  /** Whether a file speaks about a route or derives what decides about it. */
  boolean isReadFor(RouteCode route, TableFile file) {
    return readFiles.computeIfAbsent(route, this::filesReadFor).contains(file.path());
  }

  private Set<String> filesReadFor(RouteCode route) {
    return files.stream()
        .filter(file -> speaksAbout(file, route) || derivesFor(file, route))
        .map(TableFile::path)
        .collect(Collectors.toSet());
  }

  private static boolean speaksAbout(TableFile file, RouteCode route) {
    return file.description().routes().contains(route.value());
  }

  private boolean derivesFor(TableFile file, RouteCode route) {
    return file.decisions().stream()
        .filter(decision -> !RoutePattern.isRouteTable(decision.name()))
        .anyMatch(decision -> readFor(route).get(slots.of(decision.name())));
  }

  /** What derives a slot. */
  Optional<Decision> decision(int slot) {
    return Optional.ofNullable(decisions.get(slots.names().get(slot)));
  }

  /** The table versions. */
  List<TableFile> files() {
    return files;
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
