package de.chancenwege.service.advice.reading;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the field {@code facts}. */
final class FactsReader {
  /** More than there are questions; looking for what was meant costs time for each. */
  private static final int MOST = 300;

  private static final Facts NOTHING_KNOWN = new Facts(Map.of());

  private final Questionnaire questionnaire;
  private final Faults faults;

  FactsReader(Questionnaire questionnaire, Faults faults) {
    this.questionnaire = questionnaire;
    this.faults = faults;
  }

  Facts read(Optional<JsonNode> field) {
    return field.map(this::read).orElse(NOTHING_KNOWN);
  }

  private Facts read(JsonNode facts) {
    if (!facts.isObject()) {
      faults.wrongType("/facts", "an object with the codes of facts as names");
      return NOTHING_KNOWN;
    }
    if (facts.size() > MOST) {
      faults.tooMany("/facts", MOST);
      return NOTHING_KNOWN;
    }
    var read = questionnaire.read(values(facts), Questionnaire.Spelling.TYPED);
    if (read instanceof FactsRead.Rejected rejected) {
      rejected.faults().forEach(faults::fact);
      return NOTHING_KNOWN;
    }
    return ((FactsRead.Accepted) read).facts();
  }

  private static Map<String, @Nullable Object> values(JsonNode facts) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    facts.properties().forEach(fact -> values.put(fact.getKey(), value(fact.getValue())));
    return values;
  }

  /** Arrays and objects stay nodes; no question takes them. */
  private static @Nullable Object value(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    if (node.isTextual()) {
      return node.textValue();
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    return node.isNumber() ? node.decimalValue() : node;
  }
}
