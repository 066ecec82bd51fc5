package de.chancenwege.service.editing.difference;

import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Function;
import de.chancenwege.rules.table.ItemType;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between two versions of a table, or a version and a draft.
 *
 * @param lines fixed lines of the description that differ, by their keys
 * @param types types of which the allowed values differ, by their names
 * @param functions functions that differ, by their names
 * @param decisions decisions that differ: those of the new file in their order, then the removed
 */
public record TableDifference(
    List<TextChange> lines,
    List<TextChange> types,
    List<TextChange> functions,
    List<DecisionChange> decisions) {
  public TableDifference {
    lines = List.copyOf(lines);
    types = List.copyOf(types);
    functions = List.copyOf(functions);
    decisions = List.copyOf(decisions);
  }

  /** Compares two files; neither needs to be free of faults. */
  public static TableDifference between(TableFile before, TableFile after) {
    return new TableDifference(
        lines(before.description().text(), after.description().text()),
        texts(types(before), types(after)),
        texts(functions(before), functions(after)),
        decisions(before.decisions(), after.decisions()));
  }

  /** Whether the files say the same. */
  public boolean isEmpty() {
    return lines.isEmpty() && types.isEmpty() && functions.isEmpty() && decisions.isEmpty();
  }

  /** How many rows became something. */
  public long count(ChangeKind kind) {
    return decisions.stream()
        .flatMap(decision -> decision.rows().stream())
        .filter(row -> row.kind() == kind)
        .count();
  }

  private static List<TextChange> lines(String before, String after) {
    var old = byKey(before);
    var now = byKey(after);
    return Stream.concat(now.keySet().stream(), old.keySet().stream())
        .distinct()
        .flatMap(
            key ->
                TextChange.between(
                    key, old.getOrDefault(key, List.of()), now.getOrDefault(key, List.of()))
                    .stream())
        .toList();
  }

  private static Map<String, List<String>> byKey(String description) {
    var lines = new LinkedHashMap<String, List<String>>();
    for (var line : description.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      int colon = line.indexOf(':');
      var key = colon < 0 ? "" : line.substring(0, colon);
      lines.computeIfAbsent(key, k -> new ArrayList<>()).add(line.substring(colon + 1).strip());
    }
    return lines;
  }

  private static Map<String, String> types(TableFile file) {
    var types = new LinkedHashMap<String, String>();
    for (ItemType type : file.types()) {
      types.put(type.name(), String.join(", ", type.values()));
    }
    return types;
  }

  private static Map<String, String> functions(TableFile file) {
    var functions = new LinkedHashMap<String, String>();
    for (Function function : file.functions()) {
      functions.put(function.name(), function.description() + '\n' + function.text());
    }
    return functions;
  }

  private static List<TextChange> texts(Map<String, String> before, Map<String, String> after) {
    return Stream.concat(after.keySet().stream(), before.keySet().stream())
        .distinct()
        .map(
            name ->
                TextChange.between(
                    name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<DecisionChange> decisions(List<Decision> before, List<Decision> after) {
    var keyed = Keyed.of(before, after, Decision::name);
    return keyed.keys().stream()
        .map(key -> new DecisionComparison(key.name(), keyed.before(key), keyed.after(key)))
        .map(DecisionComparison::change)
        .filter(change -> !change.isSame())
        .toList();
  }
}
