package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which classes of answers are told apart by the tables about a route. The domain of a fact knows
 * what any table tells apart; for one route that is often more than needed.
 */
final class Kinds {

  private final Law law;
  private final Map<List<Object>, int[]> known = new ConcurrentHashMap<>();

  Kinds(Law law) {
    this.law = law;
  }

  /** Codes of classes, one of each kind. Not to be changed. */
  int[] of(int fact, RouteCode route) {
    return known.computeIfAbsent(List.of(fact, route), key -> find(fact, route));
  }

  /** Whether the fact is calculated with or told as it is: each value may be its own kind. */
  boolean isCalculatedWith(int fact, RouteCode route) {
    return sources(route)
            .filter(Source.Calculated.class::isInstance)
            .flatMapToInt(source -> Arrays.stream(((Source.Calculated) source).inputs()))
            .anyMatch(input -> input == fact)
        || law.tables(route).all().anyMatch(table -> takes(table, fact))
        || takers(fact, route).anyMatch(taker -> isCalculatedWith(taker, route));
  }

  private Stream<Source> sources(RouteCode route) {
    return law.readFor(route).stream().mapToObj(law::source);
  }

  /** The slots that take over the value of this one. */
  private IntStream takers(int slot, RouteCode route) {
    return law.readFor(route).stream().filter(taker -> takes(law.source(taker), slot));
  }

  private static boolean takes(Source source, int slot) {
    return source instanceof Source.View view && view.slot() == slot
        || source instanceof Source.Decided decided && takes(decided.table(), slot);
  }

  private static boolean takes(IndexedTable table, int slot) {
    return Arrays.stream(table.results)
        .flatMap(Arrays::stream)
        .anyMatch(result -> result.isTaken() && result.slot() == slot);
  }

  private int[] find(int fact, RouteCode route) {
    var codes = IntStream.range(0, law.slots().domain(fact).size());
    if (isCalculatedWith(fact, route)) {
      return codes.toArray();
    }
    var first = new LinkedHashMap<List<Object>, Integer>();
    codes.forEach(code -> first.putIfAbsent(passed(fact, code, route), code));
    return first.values().stream().mapToInt(code -> code).toArray();
  }

  /** What a class passes, itself and where it is taken over. */
  private List<Object> passed(int slot, int code, RouteCode route) {
    if (law.source(slot) instanceof Source.View view && !view.seen().get(code)) {
      return List.of(slot);
    }
    var passed = new ArrayList<Object>();
    columns(slot, route).forEach(column -> passed.add(column.passed(code)));
    for (var value : law.slots().domain(slot).examples(code)) {
      takers(slot, route)
          .forEach(
              taker -> passed.add(passed(taker, law.slots().domain(taker).code(value), route)));
    }
    return passed;
  }

  private record Column(IndexedTable table, int position) {
    /** The rows that a class passes; only equal to itself if that cannot be told. */
    Object passed(int code) {
      var rows = RowSet.empty(table.size());
      return table.engine.passing(position, code, rows) ? BitSet.valueOf(rows) : code;
    }
  }

  private Stream<Column> columns(int fact, RouteCode route) {
    var derived =
        sources(route)
            .filter(Source.Decided.class::isInstance)
            .map(source -> ((Source.Decided) source).table());
    return Stream.concat(law.tables(route).all(), derived)
        .flatMap(
            table ->
                IntStream.range(0, table.inputs.length)
                    .filter(column -> table.inputs[column] == fact)
                    .mapToObj(column -> new Column(table, column)));
  }
}
