package de.chancenwege.service.web.sheet;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.web.form.Choice;
import de.chancenwege.service.web.result.Outlook;
import de.chancenwege.service.web.sheet.leaflet.Ways;
import java.util.Arrays;
import java.util.List;

/** Ways to choose from, by how open they are. */
final class WayChoice {

  private WayChoice() {}

  static List<Choice.Group> of(Ways offered, Ways chosen) {
    return Arrays.stream(Outlook.values())
        .map(
            outlook ->
                new Choice.Group(
                    outlook.title(),
                    offered.with(outlook).stream().map(way -> choice(way, chosen)).toList()))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private static Choice choice(Finding way, Ways chosen) {
    var code = way.route().code().value();
    return new Choice("weg-" + code, code, way.route().label(), "", chosen.has(way));
  }
}
