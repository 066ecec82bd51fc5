package de.chancenwege.rules.bench;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RoutePattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a day, evaluated one by one, as somebody does it who knows them: no explanation, no
 * unknown facts, no advice.
 */
final class EveryTable {
  private record Prepared(Step step, Evaluator evaluator) {}

  private final List<Prepared> once = new ArrayList<>();
  private final List<Prepared> forEachRoute = new ArrayList<>();
  private final List<String> routes;
  private final LocalDate day;

  EveryTable(Rulebook rulebook, LocalDate day, Function<TableVersion, Evaluator> evaluators) {
    this.day = day;
    this.routes = rulebook.routes().stream().map(route -> route.code().value()).toList();
    for (var step : Step.inOrder(rulebook, day)) {
      var prepared = new Prepared(step, evaluators.apply(step.version()));
      (step.isForEachRoute() ? forEachRoute : once).add(prepared);
    }
  }

  /** Number of results. */
  int evaluate(Map<String, Object> facts) {
    return evaluate(facts, (name, result) -> {});
  }

  /**
   * What does not depend on the route once, the rest for each route that it speaks of.
   *
   * @param results is told every result
   */
  int evaluate(Map<String, Object> facts, BiConsumer<String, @Nullable Object> results) {
    var shared = new HashMap<String, @Nullable Object>(facts);
    shared.put(RoutePattern.DAY, day);
    int count = 0;
    for (var prepared : once) {
      count += evaluate(prepared, shared, results);
    }
    for (var route : routes) {
      var values = new HashMap<>(shared);
      values.put(RoutePattern.ROUTE, route);
      for (var prepared : forEachRoute) {
        if (prepared.step().concerns(route)) {
          count += evaluate(prepared, values, results);
        }
      }
    }
    return count;
  }

  private static int evaluate(
      Prepared prepared,
      Map<String, @Nullable Object> values,
      BiConsumer<String, @Nullable Object> told) {
    var results = prepared.evaluator().results(values);
    results.forEach(
        (name, result) -> {
          told.accept(name, result);
          if (!RoutePattern.isRouteTable(name)) {
            values.put(name, result);
          }
        });
    return results.size();
  }
}
