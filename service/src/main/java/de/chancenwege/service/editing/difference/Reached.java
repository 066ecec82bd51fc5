package de.chancenwege.service.editing.difference;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows that hold for answers which their file did not know before, as they allow any answer or all
 * but some. How they are written need not have changed.
 *
 * @param fact what is asked for
 * @param answers the answers that are new to the file
 * @param rows ids of the rows, each in both files
 */
public record Reached(String fact, List<String> answers, List<String> rows) {
  public Reached {
    answers = List.copyOf(answers);
    rows = List.copyOf(rows);
  }

  private record Key(String fact, List<String> answers) {}

  /** All such rows, by fact and answers. */
  public static List<Reached> between(TableFile before, TableFile after) {
    var rows = new LinkedHashMap<Key, Set<String>>();
    for (var table : after.tables().toList()) {
      before
          .tables()
          .filter(old -> old.name().equals(table.name()))
          .forEach(old -> collect(added(before, old, after, table), old, table, rows));
    }
    return rows.entrySet().stream()
        .map(
            entry ->
                new Reached(
                    entry.getKey().fact(), entry.getKey().answers(), List.copyOf(entry.getValue())))
        .toList();
  }

  /**
   * Formulas that ask for a fact of which the file did not know all answers before. What they make
   * of the new ones is not looked at.
   */
  public static List<String> formulas(TableFile before, TableFile after) {
    return after.decisions().stream()
        .filter(Decision.Formula.class::isInstance)
        .filter(formula -> formula.needs().stream().anyMatch(fact -> grew(before, after, fact)))
        .map(Decision::name)
        .toList();
  }

  private static boolean grew(TableFile before, TableFile after, String fact) {
    var known = answers(before, fact);
    return !known.isEmpty() && !without(known, answers(after, fact)).isEmpty();
  }

  private static List<String> answers(TableFile file, String fact) {
    return file.decision(fact)
        .map(given -> file.values(given.type()))
        .orElseGet(() -> file.answers(fact));
  }

  /** The answers that a file knows more in the columns of a table than it did, by fact. */
  private static Map<String, List<String>> added(
      TableFile before, Table old, TableFile after, Table now) {
    var added = new LinkedHashMap<String, List<String>>();
    for (var column : old.inputs()) {
      var known = before.values(column.type());
      now.inputs().stream()
          .filter(same -> same.name().equals(column.name()) && !known.isEmpty())
          .map(same -> without(known, after.values(same.type())))
          .filter(more -> !more.isEmpty())
          .forEach(more -> added.put(column.name(), more));
    }
    return added;
  }

  private static List<String> without(List<String> known, List<String> values) {
    return values.stream().filter(value -> !known.contains(value)).toList();
  }

  private static void collect(
      Map<String, List<String>> added, Table old, Table now, Map<Key, Set<String>> rows) {
    var ids = old.rows().stream().map(Row::id).collect(Collectors.toSet());
    for (var row : now.rows().stream().filter(row -> ids.contains(row.id())).toList()) {
      for (int i = 0; i < Math.min(now.inputs().size(), row.conditions().size()); i++) {
        var fact = now.inputs().get(i).name();
        var answers = passing(row.conditions().get(i), added.getOrDefault(fact, List.of()));
        if (!answers.isEmpty()) {
          rows.computeIfAbsent(new Key(fact, answers), key -> new LinkedHashSet<>()).add(row.id());
        }
      }
    }
  }

  /** What passes without being named. */
  private static List<String> passing(String condition, List<String> answers) {
    var cell = Cell.read(condition);
    return answers.stream()
        .filter(answer -> cell.filter(tested -> passes(tested, answer)).isPresent())
        .toList();
  }

  private static boolean passes(Cell cell, String answer) {
    return cell instanceof Cell.Any
        || cell instanceof Cell.OneOf some
            && some.negated()
            && some.literals().stream().noneMatch(named -> named.value().equals(answer));
  }
}
