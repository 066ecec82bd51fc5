package de.chancenwege.rules.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule file that was read: one subject in one period of validity.
 *
 * @param path path of the file
 * @param folder area and subject, e.g. {@code arbeit/gestattung}
 * @param validFrom first day in force
 * @param description its fixed lines
 * @param types types with closed lists of values
 * @param inputs facts that it takes, with their types
 * @param functions functions for its formulas
 * @param decisions what it decides
 */
public record TableFile(
    String path,
    String folder,
    LocalDate validFrom,
    Description description,
    List<ItemType> types,
    List<Column> inputs,
    List<Function> functions,
    List<Decision> decisions) {
  public TableFile {
    types = List.copyOf(types);
    inputs = List.copyOf(inputs);
    functions = List.copyOf(functions);
    decisions = List.copyOf(decisions);
  }

  /** Last day in force, where the file itself says so. */
  public Optional<LocalDate> validTo() {
    return description.day("Gültig bis");
  }

  /** Day on which the content was last compared with the law; the first of all if it is none. */
  public LocalDate checkedOn() {
    return description.day("Geprüft am").orElse(LocalDate.MIN);
  }

  public Optional<Decision> decision(String name) {
    return decisions.stream().filter(decision -> decision.name().equals(name)).findFirst();
  }

  /** The decision tables among the decisions. */
  public Stream<Decision.Table> tables() {
    return decisions.stream()
        .filter(Decision.Table.class::isInstance)
        .map(Decision.Table.class::cast);
  }

  /** Allowed values of a type; empty for open types. */
  public List<String> values(String type) {
    return types.stream()
        .filter(item -> item.name().equals(type))
        .flatMap(item -> item.values().stream())
        .toList();
  }

  /** Answers to a fact that the file was written for; none if they are no closed list. */
  public List<String> answers(String fact) {
    return inputs.stream()
        .filter(input -> input.name().equals(fact))
        .findFirst()
        .map(input -> values(input.type()))
        .orElse(List.of());
  }

  /** Whether a result of the type may be empty. */
  public boolean mayBeEmpty(String type) {
    return types.stream().filter(item -> item.name().equals(type)).allMatch(ItemType::mayBeEmpty);
  }
}
