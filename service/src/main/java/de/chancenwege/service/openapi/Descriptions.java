package de.chancenwege.service.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What schemas, fields and parameters mean, where the code does not say it: kept in a file, for a
 * name mostly means the same wherever it stands, and some schemas are no classes of ours.
 */
final class Descriptions {
  private static final JsonNode ALL =
      Examples.find("descriptions").orElseGet(MissingNode::getInstance);

  private Descriptions() {}

  static Optional<String> ofSchema(String name) {
    return text("schemas", name);
  }

  static Optional<String> ofField(String schema, String name) {
    return first("fields", schema, name);
  }

  static Optional<String> ofParameter(String operation, String name) {
    return first("parameters", operation, name);
  }

  /** What is said of that very place, else what is said of the name. */
  private static Optional<String> first(String kind, String place, String name) {
    return Stream.of(place + '.' + name, name).flatMap(key -> text(kind, key).stream()).findFirst();
  }

  private static Optional<String> text(String kind, String key) {
    return Optional.ofNullable(ALL.path(kind).path(key).textValue());
  }
}
