package de.chancenwege.service.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.chancenwege.service.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A body that is one JSON object. */
public final class JsonBody {
  private final ObjectNode root;

  JsonBody(ObjectNode root) {
    this.root = root;
  }

  /**
   * Reads bytes.
   *
   * @throws ProblemException if they are not one JSON object
   */
  public static JsonBody of(byte[] bytes) {
    return StrictJson.read(bytes);
  }

  /** The fields in the order in which they were sent. */
  public Map<String, JsonNode> fields() {
    var fields = new LinkedHashMap<String, JsonNode>();
    root.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
