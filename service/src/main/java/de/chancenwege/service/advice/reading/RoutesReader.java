package de.chancenwege.service.advice.reading;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.service.json.JsonPointer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the field {@code routes}. */
final class RoutesReader {
  private static final String CATALOGUE = "wege";
  private static final String PLACE = "/routes";
  private static final int MOST = 300;

  private final Vocabulary known;
  private final Faults faults;

  /** Takes every route of the catalogue, also those that no table answers yet. */
  RoutesReader(Rulebook rulebook, Faults faults) {
    this.known =
        rulebook.vocabularies().stream()
            .filter(vocabulary -> vocabulary.name().equals(CATALOGUE))
            .findFirst()
            .orElseThrow();
    this.faults = faults;
  }

  /** The routes asked for; none means all. */
  Set<RouteCode> read(Optional<JsonNode> field) {
    return field.map(this::read).orElse(Set.of());
  }

  private Set<RouteCode> read(JsonNode field) {
    if (!field.isArray()) {
      faults.wrongType(PLACE, "an array of codes of routes");
      return Set.of();
    }
    if (field.size() > MOST) {
      faults.tooMany(PLACE, MOST);
      return Set.of();
    }
    var routes = new LinkedHashSet<RouteCode>();
    for (int i = 0; i < field.size(); i++) {
      route(field.get(i), JsonPointer.below(PLACE, i)).ifPresent(routes::add);
    }
    return routes;
  }

  private Optional<RouteCode> route(JsonNode element, String pointer) {
    if (!element.isTextual()) {
      faults.wrongType(pointer, "the code of a route as a string");
      return Optional.empty();
    }
    if (!known.has(element.textValue())) {
      faults.unknownCode(pointer, element.textValue(), known.codes());
      return Optional.empty();
    }
    return Optional.of(new RouteCode(element.textValue()));
  }
}
