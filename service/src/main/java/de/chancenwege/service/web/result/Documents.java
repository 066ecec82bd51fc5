package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Route;
import java.util.List;

/**
 * What a person should bring.
 *
 * @param route the way it is for, empty if it is for all ways of the card
 * @param items the papers
 */
public record Documents(String route, List<String> items) {
  public Documents {
    items = List.copyOf(items);
  }

  /**
   * One list if all ways need the same, else one for each way that needs any; none for ways that
   * nobody has to permit.
   */
  static List<Documents> of(List<Finding> findings) {
    var routes = findings.stream().filter(way -> !Office.isIdle(way)).map(Finding::route).toList();
    var lists = routes.stream().map(Route::documents).distinct().toList();
    if (lists.size() == 1) {
      return lists.stream().filter(l -> !l.isEmpty()).map(l -> new Documents("", l)).toList();
    }
    return routes.stream()
        .filter(route -> !route.documents().isEmpty())
        .map(route -> new Documents(route.label(), route.documents()))
        .toList();
  }
}
