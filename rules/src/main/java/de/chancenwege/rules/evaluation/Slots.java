package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A number for every fact, given or derived, that some version of some table uses. */
public final class Slots {

  private final List<FactCode> facts = new ArrayList<>();
  private final List<Domain> domains = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Set<FactCode> whole = new HashSet<>();

  private Slots() {}

  /** Slots for the questions, in their order, and then for all that the files derive. */
  public static Slots of(Questionnaire questionnaire, List<TableFile> files) {
    var named = new HashMap<String, Set<Object>>();
    var allowed = new HashMap<String, List<String>>();
    var types = new LinkedHashMap<String, ValueType>();
    for (var question : questionnaire.questions()) {
      types.put(question.fact().value(), type(question));
      allowed.put(question.fact().value(), question.allowed());
    }
    types.put(RoutePattern.DAY, ValueType.DATE);
    types.put(RoutePattern.ROUTE, ValueType.TEXT);
    for (var file : files) {
      file.decisions().forEach(decision -> collect(file, decision, types, named));
    }
    boolean grows = true;
    while (grows) {
      grows = false;
      for (var file : files) {
        grows |= shareWithTaken(file, named);
        grows |= shareWithCompared(file, named);
      }
    }
    var slots = new Slots();
    for (var question : questionnaire.questions()) {
      slots.facts.add(question.fact());
      if (question.type() == FactType.INT) {
        slots.whole.add(question.fact());
      }
    }
    types.forEach(
        (name, type) -> {
          slots.numbers.put(name, slots.domains.size());
          slots.names.add(name);
          slots.domains.add(
              Domain.of(
                  type, named.getOrDefault(name, Set.of()), allowed.getOrDefault(name, List.of())));
        });
    return slots;
  }

  private static void collect(
      TableFile file,
      Decision decision,
      Map<String, ValueType> types,
      Map<String, Set<Object>> named) {
    if (!RoutePattern.isRouteTable(decision.name())) {
      types.putIfAbsent(decision.name(), ValueType.named(decision.type()));
    }
    for (var input : decision.needs()) {
      file.inputs().stream()
          .filter(column -> column.name().equals(input))
          .findFirst()
          .map(Column::type)
          .ifPresent(type -> types.putIfAbsent(input, ValueType.named(type)));
    }
    if (decision instanceof Table table) {
      for (var row : table.rows()) {
        for (int i = 0; i < table.inputs().size(); i++) {
          var cell = Cell.read(row.conditions().get(i));
          var values =
              named.computeIfAbsent(table.inputs().get(i).name(), n -> new LinkedHashSet<>());
          cell.ifPresent(c -> c.literals().forEach(literal -> values.add(literal.value())));
        }
        if (!RoutePattern.isRouteTable(table.name())) {
          var values = named.computeIfAbsent(table.name(), n -> new LinkedHashSet<>());
          Literal.read(row.results().get(0)).ifPresent(literal -> values.add(literal.value()));
        }
      }
    }
  }

  /** What is asked of a result is asked of the facts that it takes over. */
  private static boolean shareWithTaken(TableFile file, Map<String, Set<Object>> named) {
    boolean grows = false;
    for (var table : file.tables().toList()) {
      for (var row : table.rows()) {
        var cell = row.results().get(0);
        if (Decision.Names.isName(cell)) {
          var values = named.getOrDefault(table.name(), Set.of());
          grows |= named.computeIfAbsent(cell, n -> new LinkedHashSet<>()).addAll(values);
        }
      }
    }
    return grows;
  }

  /**
   * Numbers that a formula reads are compared with each other: each may be where the other turns.
   */
  private static boolean shareWithCompared(TableFile file, Map<String, Set<Object>> named) {
    boolean grows = false;
    for (var decision : file.decisions()) {
      if (decision instanceof Formula formula) {
        var numbers =
            formula.needs().stream()
                .flatMap(name -> named.getOrDefault(name, Set.of()).stream())
                .filter(BigDecimal.class::isInstance)
                .toList();
        for (var name : formula.needs()) {
          grows |= named.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(numbers);
        }
      }
    }
    return grows;
  }

  private static ValueType type(Question question) {
    return switch (question.type()) {
      case BOOL -> ValueType.BOOLEAN;
      case DATE -> ValueType.DATE;
      case INT, DECIMAL -> ValueType.NUMBER;
      case CODE, ENUM, COUNTRY, TEXT -> ValueType.TEXT;
    };
  }

  /** How many there are. */
  public int size() {
    return domains.size();
  }

  /** Facts that a person can give; the slot of each is its position. */
  List<FactCode> facts() {
    return facts;
  }

  /** Slot of a fact. */
  public int of(String name) {
    return Objects.requireNonNull(numbers.get(name), name);
  }

  /** Slots of facts. */
  int[] of(List<String> names) {
    return names.stream().mapToInt(this::of).toArray();
  }

  /** Whether the value of a slot, if it is a number, is a whole one. */
  public boolean isWhole(int slot) {
    return slot < facts.size() && whole.contains(facts.get(slot));
  }

  public Domain domain(int slot) {
    return domains.get(slot);
  }

  /** Names of all slots, by number. */
  List<String> names() {
    return names;
  }
}
