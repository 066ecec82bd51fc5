package de.chancenwege.service.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Fault;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Questionnaire.Spelling;
import de.chancenwege.service.casefile.Loss.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a case: every one that is understood, and what is wrong with the others. */
final class CaseFacts {
  /** More than there are questions; looking for what was meant costs time for each. */
  private static final int MOST = 300;

  private final Questionnaire questionnaire;
  private final List<Loss> losses;

  CaseFacts(Questionnaire questionnaire, List<Loss> losses) {
    this.questionnaire = questionnaire;
    this.losses = losses;
  }

  /** The facts; nothing if there is something else in their place. */
  Optional<Facts> read(JsonNode node) {
    if (!node.isObject() || node.size() > MOST) {
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, @Nullable Object>();
    node.properties().forEach(fact -> values.put(fact.getKey(), value(fact.getValue())));
    var portable = Portable.of(understood(values), questionnaire);
    portable.leftOut().stream()
        .map(Question::fact)
        .forEach(fact -> losses.add(Loss.of(Kind.ANSWER, fact.value())));
    return Optional.of(portable.facts());
  }

  private Facts understood(Map<String, @Nullable Object> values) {
    var read = questionnaire.read(values, Spelling.TYPED);
    if (read instanceof FactsRead.Rejected rejected) {
      rejected.faults().stream().map(CaseFacts::loss).forEach(losses::add);
      rejected.faults().forEach(fault -> values.remove(fault.fact()));
      read = questionnaire.read(values, Spelling.TYPED);
    }
    return ((FactsRead.Accepted) read).facts();
  }

  private static Loss loss(Fault fault) {
    return fault.kind() == Fault.Kind.UNKNOWN_FACT
        ? new Loss(Kind.FACT, fault.fact(), fault.suggestion())
        : Loss.of(Kind.ANSWER, fault.fact());
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
