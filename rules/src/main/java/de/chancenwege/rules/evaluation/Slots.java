package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.evaluation.Views.View;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A number for every fact, given or derived, that some version of some table uses. The given facts
 * come first, then the views of files that do not know all answers, then all others.
 */
public final class Slots {

  private final List<FactCode> facts = new ArrayList<>();
  private final List<Domain> domains = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Set<FactCode> whole = new HashSet<>();
  private final Views views;
  private final Map<View, Integer> viewed = new HashMap<>();

  private Slots(Views views) {
    this.views = views;
  }

  /** Slots for the questions, in their order, and for all that the files derive. */
  public static Slots of(Questionnaire questionnaire, List<TableFile> files) {
    var named = new HashMap<String, Set<Object>>();
    var allowed = new HashMap<String, List<String>>();
    var types = new LinkedHashMap<String, ValueType>();
    for (var question : questionnaire.questions()) {
      types.put(question.fact().value(), ValueType.of(question.type()));
      allowed.put(question.fact().value(), question.allowed());
    }
    types.put(RoutePattern.DAY, ValueType.DATE);
    types.put(RoutePattern.ROUTE, ValueType.TEXT);
    for (var file : files) {
      file.decisions().forEach(decision -> collect(file, decision, types, named));
    }
    var views = new Views(questionnaire, files);
    views
        .all()
        .forEach(
            view ->
                named
                    .computeIfAbsent(view.fact(), n -> new LinkedHashSet<>())
                    .addAll(view.unwritten()));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (var file : files) {
        grows |= shareWithTaken(file, named);
        grows |= shareWithCompared(file, named);
      }
    }
    var domains = new LinkedHashMap<String, Domain>();
    types.forEach(
        (name, type) ->
            domains.put(
                name,
                Domain.of(
                    type,
                    named.getOrDefault(name, Set.of()),
                    allowed.getOrDefault(name, List.of()))));
    return new Slots(views).filled(questionnaire, domains);
  }

  private Slots filled(Questionnaire questionnaire, Map<String, Domain> all) {
    for (var question : questionnaire.questions()) {
      facts.add(question.fact());
      if (question.type() == FactType.INT) {
        whole.add(question.fact());
      }
      numbers.put(question.fact().value(), add(question.fact().value(), all));
    }
    views.all().forEach(view -> viewed.put(view, add(view.fact(), all)));
    all.keySet().forEach(name -> numbers.computeIfAbsent(name, n -> add(n, all)));
    return this;
  }

  private int add(String name, Map<String, Domain> all) {
    names.add(name);
    domains.add(Objects.requireNonNull(all.get(name), name));
    return domains.size() - 1;
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
      for (var column : table.inputs()) {
        named
            .computeIfAbsent(column.name(), n -> new LinkedHashSet<>())
            .addAll(table.named(column.name()).toList());
      }
      if (!RoutePattern.isRouteTable(table.name())) {
        var values = named.computeIfAbsent(table.name(), n -> new LinkedHashSet<>());
        for (var row : table.rows()) {
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

  /** Slot of a fact as a file sees it, which need not know all answers. */
  public int of(TableFile file, String name) {
    return views
        .of(file, name)
        .map(view -> Objects.requireNonNull(viewed.get(view)))
        .orElseGet(() -> of(name));
  }

  /** Slots of facts as a file sees them. */
  public int[] of(TableFile file, Collection<String> names) {
    return names.stream().mapToInt(name -> of(file, name)).toArray();
  }

  /** Where the views come from, by slot. */
  Map<Integer, Source.View> views() {
    var sources = new HashMap<Integer, Source.View>();
    viewed.forEach(
        (view, slot) -> {
          var seen = new BitSet();
          seen.set(0, domain(slot).size());
          view.unwritten().forEach(answer -> seen.clear(domain(slot).code(answer)));
          sources.put(slot, new Source.View(of(view.fact()), seen));
        });
    return sources;
  }

  boolean hasViews() {
    return !viewed.isEmpty();
  }

  /** How many given facts and views there are. */
  int givenAndViews() {
    return facts.size() + viewed.size();
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
