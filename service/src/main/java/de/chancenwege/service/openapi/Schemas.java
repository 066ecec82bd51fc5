package de.chancenwege.service.openapi;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What holds for the fields of all schemas. */
final class Schemas {
  /** Schemas whose fields may be left out. */
  private static final Set<String> PARTIAL =
      Set.of(
          "Problem",
          "ProblemError",
          "ProblemLine",
          "AdviceRequest",
          "TimelineRequest",
          "ApproveRequest");

  private Schemas() {}

  /** An answer always has all its fields; what may be missing in it is null. */
  static void complete(String name, Schema schema) {
    describe(schema, Descriptions.ofSchema(name));
    if (schema.getProperties() == null) {
      return;
    }
    schema.getProperties().forEach(Schemas::close);
    schema
        .getProperties()
        .forEach((field, property) -> describe(property, Descriptions.ofField(name, field)));
    schema.getProperties().values().forEach(Schemas::allowNull);
    if (!PARTIAL.contains(name)) {
      schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
    }
  }

  private static void describe(Schema schema, Optional<String> meaning) {
    if (schema.getDescription() == null) {
      meaning.ifPresent(schema::setDescription);
    }
  }

  /** Closed lists of codes of the law stand in a file: the machinery knows none of them. */
  private static void close(String field, Schema property) {
    Examples.find("codes")
        .ifPresent(
            codes -> codes.path(field).forEach(code -> property.addEnumeration(code.asText())));
  }

  /** A closed list of something that may be null has null in it; a reference stands alone. */
  private static void allowNull(Schema property) {
    var types = property.getType();
    if (property.getRef() != null) {
      property.setType(null);
    } else if (types != null
        && types.contains(SchemaType.NULL)
        && property.getEnumeration() != null) {
      var values = new ArrayList<>(property.getEnumeration());
      values.add(null);
      property.setEnumeration(values);
    }
  }
}
