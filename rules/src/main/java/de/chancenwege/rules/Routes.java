package de.chancenwege.rules;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Routes in the order of the catalogue. */
final class Routes {
  private final List<Route> inOrder;
  private final Map<RouteCode, Integer> positions = new HashMap<>();

  Routes(List<Route> inOrder) {
    this.inOrder = List.copyOf(inOrder);
    for (int i = 0; i < inOrder.size(); i++) {
      positions.put(inOrder.get(i).code(), i);
    }
  }

  List<Route> all() {
    return inOrder;
  }

  /** Those of these codes; all if there are none. */
  List<Route> of(Set<RouteCode> wanted) {
    return wanted.isEmpty()
        ? inOrder
        : wanted.stream()
            .map(positions::get)
            .filter(Objects::nonNull)
            .sorted()
            .map(inOrder::get)
            .toList();
  }
}
