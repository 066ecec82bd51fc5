package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.service.web.holder.Holder;
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
  static List<Documents> of(List<Finding> findings, Holder holder) {
    var all =
        findings.stream()
            .filter(way -> !Office.isIdle(way))
            .map(Finding::route)
            .map(route -> of(route, holder))
            .toList();
    var isOne = all.stream().map(Documents::items).distinct().count() == 1;
    return all.stream()
        .limit(isOne ? 1 : all.size())
        .filter(list -> !list.items.isEmpty())
        .map(list -> isOne ? new Documents("", list.items) : list)
        .toList();
  }

  private static Documents of(Route route, Holder holder) {
    return new Documents(
        route.label(), route.documents().stream().filter(holder::canHave).toList());
  }
}
