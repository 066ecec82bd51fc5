package de.chancenwege.service.web.editing;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;

/** What a route is called. */
public final class RouteLabel {
  private RouteLabel() {}

  /** The name of a route; its code, if the rulebook does not know it any more. */
  public static String of(RouteCode code, Rulebook rulebook) {
    return rulebook.routes().stream()
        .filter(route -> route.code().equals(code))
        .map(Route::label)
        .findFirst()
        .orElse(code.value());
  }
}
