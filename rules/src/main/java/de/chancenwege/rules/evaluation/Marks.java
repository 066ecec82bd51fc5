package de.chancenwege.rules.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rows and formulas of which is asked whether somebody can meet them.
 *
 * @param decisions by folder and name of a decision, the ids of rows; of a formula none
 */
public record Marks(Map<String, Map<String, Set<String>>> decisions) {
  public Marks {
    decisions = Map.copyOf(decisions);
  }

  /** Each row and each formula alone, in a fixed order. */
  public List<Marks> each() {
    var each = new ArrayList<Marks>();
    new TreeMap<>(decisions)
        .forEach(
            (folder, some) ->
                new TreeMap<>(some)
                    .forEach(
                        (name, rows) ->
                            parts(rows)
                                .forEach(
                                    part ->
                                        each.add(new Marks(Map.of(folder, Map.of(name, part)))))));
    return each;
  }

  private static Stream<Set<String>> parts(Set<String> rows) {
    return rows.isEmpty() ? Stream.of(rows) : rows.stream().sorted().map(Set::of);
  }
}
