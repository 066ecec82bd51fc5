package de.chancenwege.rules.check;

import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.table.ClosedFacts;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types of all facts, given and derived, over all files. */
final class Types {

  /**
   * Type of a fact.
   *
   * @param base name of the type in FEEL
   * @param values the allowed codes; empty when open
   */
  record Type(String base, List<String> values) {
    static Type closed(List<String> values) {
      return new Type("string", List.copyOf(values));
    }

    boolean isBoolean() {
      return base.equals("boolean");
    }

    boolean isClosed() {
      return !values.isEmpty();
    }
  }

  private final Map<String, Type> types = new HashMap<>();

  private Types() {}

  static Types of(Catalogue catalogue, List<TableFile> files) {
    var types = new Types();
    var closed = new ClosedFacts(catalogue.answers(), files);
    for (var file : files) {
      for (var decision : file.decisions()) {
        if (!RoutePattern.isRouteTable(decision.name())) {
          types.types.put(decision.name(), derived(decision, closed.answers(decision.name())));
        }
      }
    }
    catalogue.questionnaire().questions().forEach(q -> types.types.put(q.fact().value(), of(q)));
    types.types.put(RoutePattern.DAY, new Type("date", List.of()));
    types.types.put(RoutePattern.ROUTE, Type.closed(closed.answers(RoutePattern.ROUTE)));
    return types;
  }

  private static Type derived(Decision decision, List<String> values) {
    return values.isEmpty() ? new Type(decision.type(), values) : Type.closed(values);
  }

  private static Type of(Question question) {
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY -> Type.closed(question.allowed());
      case BOOL -> new Type("boolean", List.of());
      case DATE -> new Type("date", List.of());
      case INT, DECIMAL -> new Type("number", List.of());
      case TEXT -> new Type("string", List.of());
    };
  }

  Optional<Type> find(String fact) {
    return Optional.ofNullable(types.get(fact));
  }

  /** Whether the list of a fact has that value. */
  boolean has(String fact, Object value) {
    return find(fact).filter(type -> type.values().contains(value)).isPresent();
  }

  List<String> facts() {
    return List.copyOf(types.keySet());
  }
}
