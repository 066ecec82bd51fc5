package de.chancenwege.service.editing.api;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.rules.facts.Closest;
import de.chancenwege.service.json.JsonBody;
import de.chancenwege.service.json.JsonPointer;
import de.chancenwege.service.problem.ProblemError;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a body, read so that everything that is wrong is told at once. */
final class Fields {
  private final Map<String, JsonNode> fields;
  private final List<ProblemError> errors = new ArrayList<>();

  private Fields(Map<String, JsonNode> fields) {
    this.fields = fields;
  }

  static Fields of(JsonBody body, String... known) {
    var read = new Fields(body.fields());
    var names = List.of(known);
    read.fields.keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> read.unknown(name, names));
    return read;
  }

  private void unknown(String name, List<String> known) {
    var suggestion = Closest.to(name, known).orElse(null);
    var place = JsonPointer.below("", name);
    errors.add(
        new ProblemError(
            place, null, "unknown-field", "one of the known fields", known, suggestion));
  }

  /** A text that must be there. */
  String text(String name, int longest) {
    var text = optionalText(name, longest);
    if (text.isEmpty() && field(name).filter(node -> !node.isTextual()).isEmpty()) {
      fault(name, "missing", "a text of 1 to " + longest + " characters");
    }
    return text;
  }

  /** A text, without blanks around it; empty if it is not there. */
  String optionalText(String name, int longest) {
    var node = field(name);
    if (node.filter(sent -> !sent.isTextual()).isPresent()) {
      fault(name, "wrong-type", "a text of at most " + longest + " characters");
    }
    var text = node.filter(JsonNode::isTextual).map(JsonNode::textValue).orElse("").strip();
    if (text.length() > longest) {
      fault(name, "too-long", "a text of at most " + longest + " characters");
    }
    return text;
  }

  /** Has somebody say yes. */
  void yes(String name) {
    if (!field(name).filter(JsonNode::isBoolean).map(JsonNode::booleanValue).orElse(false)) {
      fault(name, "missing", "true, once you have looked at it");
    }
  }

  /**
   * Ends the reading.
   *
   * @throws ProblemException if anything is wrong
   */
  void requireFine() {
    if (!errors.isEmpty()) {
      throw new ProblemException(
          ProblemType.INVALID_DRAFT, "See errors for every place that is wrong.", errors);
    }
  }

  private Optional<JsonNode> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(node -> !node.isNull());
  }

  private void fault(String name, String code, String expected) {
    errors.add(ProblemError.at(JsonPointer.below("", name), code, expected));
  }
}
