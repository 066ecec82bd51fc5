package de.chancenwege.rules.overview;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.overview.RuleIndex.Entry;
import de.chancenwege.rules.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Rows of one folder that put the same question, told in one line however many versions they have.
 *
 * @param folder area and subject
 * @param question what has to be settled, may be empty
 * @param rows each in its newest version, by the time in which they are in force
 */
record Line(String folder, String question, Map<Validity, List<Row>> rows) {

  /** What all rows of a line share. */
  private record Key(String folder, String question) {}

  /** A row through its versions. */
  private record Rule(Key key, String row) {}

  /** A row in one version. */
  private record Seen(TableVersion version, Row row) {}

  /** All rows of the entries, the newest version of a folder first. */
  static List<Line> of(List<Entry> entries, BiFunction<TableVersion, Row, String> question) {
    var lines = new LinkedHashMap<Key, Map<Validity, List<Row>>>();
    rules(entries, question)
        .forEach(
            (rule, seen) ->
                lines
                    .computeIfAbsent(rule.key(), first -> new LinkedHashMap<>())
                    .computeIfAbsent(periods(seen), first -> new ArrayList<>())
                    .add(seen.get(0).row()));
    return lines.entrySet().stream()
        .map(line -> new Line(line.getKey().folder(), line.getKey().question(), line.getValue()))
        .toList();
  }

  private static Map<Rule, List<Seen>> rules(
      List<Entry> entries, BiFunction<TableVersion, Row, String> question) {
    var rules = new LinkedHashMap<Rule, List<Seen>>();
    for (var entry : entries) {
      for (var row : entry.rows()) {
        var key = new Key(entry.version().folder(), question.apply(entry.version(), row));
        rules
            .computeIfAbsent(new Rule(key, row.id()), first -> new ArrayList<>())
            .add(new Seen(entry.version(), row));
      }
    }
    return rules;
  }

  private static Validity periods(List<Seen> seen) {
    return Validity.of(seen.stream().map(Seen::version).toList());
  }

  /** Number of the rows. */
  int size() {
    return rows.values().stream().mapToInt(List::size).sum();
  }

  /** Area of the folder. */
  String area() {
    return folder.substring(0, folder.indexOf('/'));
  }

  /** Ids of the rows and when they are in force. */
  String ids() {
    return rows.entrySet().stream()
        .map(
            entry ->
                entry.getValue().stream().map(Row::id).collect(Collectors.joining(", "))
                    + " ("
                    + entry.getKey()
                    + ')')
        .collect(Collectors.joining("; "));
  }

  /** Norms that the rows rest on, each once. */
  String norms() {
    return rows.values().stream()
        .flatMap(List::stream)
        .flatMap(row -> row.annotations().norms().stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
