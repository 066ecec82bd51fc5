package de.chancenwege.rules.bench;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RoutePattern;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The tables in force, evaluated as a program would do that uses kie-dmn directly. */
final class PlainEngine {

  private record Model(DMNRuntime runtime, TableVersion version) {}

  private final List<Model> inOrder = new ArrayList<>();
  private final List<String> routes;
  private final LocalDate day;

  PlainEngine(Rulebook rulebook, LocalDate day) {
    this.day = day;
    this.routes = rulebook.routes().stream().map(route -> route.code().value()).toList();
    var open = new ArrayList<>(rulebook.inForce(day));
    var known = new HashSet<String>(List.of(RoutePattern.DAY, RoutePattern.ROUTE));
    rulebook.questionnaire().questions().forEach(q -> known.add(q.fact().value()));
    while (!open.isEmpty()) {
      var next =
          open.stream()
              .filter(v -> v.content().inputs().stream().allMatch(i -> known.contains(i.name())))
              .findFirst()
              .orElseThrow();
      open.remove(next);
      next.content().decisions().forEach(decision -> known.add(decision.name()));
      inOrder.add(new Model(runtime(next), next));
    }
  }

  private static DMNRuntime runtime(TableVersion version) {
    var resource =
        ResourceFactory.newInputStreamResource(new ByteArrayInputStream(version.file().content()));
    return DMNRuntimeBuilder.fromDefaults()
        .buildConfiguration()
        .fromResources(List.of(resource))
        .getOrElseThrow(IllegalStateException::new);
  }

  /** Number of results. */
  int evaluateAll(Map<String, Object> facts) {
    int results = 0;
    for (var route : routes) {
      var values = new HashMap<>(facts);
      values.put(RoutePattern.DAY, day);
      values.put(RoutePattern.ROUTE, route);
      for (var model : inOrder) {
        results += evaluate(model, values);
      }
    }
    return results;
  }

  private static int evaluate(Model model, Map<String, Object> values) {
    var context = model.runtime().newContext();
    values.forEach(context::set);
    var result = model.runtime().evaluateAll(model.runtime().getModels().get(0), context);
    for (var decision : result.getDecisionResults()) {
      if (!RoutePattern.isRouteTable(decision.getDecisionName())) {
        values.put(decision.getDecisionName(), decision.getResult());
      }
    }
    return result.getDecisionResults().size();
  }
}
