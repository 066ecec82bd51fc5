package de.chancenwege.service.catalogue;

import de.chancenwege.rules.advice.Route;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A way into qualification, training or work.
 *
 * @param route its code
 * @param area code of its area
 * @param label German label
 * @param labelEn English gloss
 * @param norm norms that it rests on
 * @param documents what to bring, in German
 */
@Schema(name = "Route")
record RouteView(
    String route, String area, String label, String labelEn, String norm, List<String> documents) {

  /** All routes in the order of the catalogue. */
  @Schema(name = "Routes")
  record All(List<RouteView> routes) {
    static All of(List<Route> routes) {
      return new All(routes.stream().map(RouteView::of).toList());
    }
  }

  static RouteView of(Route route) {
    return new RouteView(
        route.code().value(),
        route.area(),
        route.label(),
        route.labelEn(),
        route.norm(),
        route.documents());
  }
}
