package de.chancenwege.rules.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rows, formulas and questions of which is asked whether somebody can meet them.
 *
 * @param decisions by folder and name of a decision, the ids of rows; of a formula none
 * @param questions facts that are given
 */
public record Marks(Map<String, Map<String, Set<String>>> decisions, Set<String> questions) {
  public Marks {
    decisions = Map.copyOf(decisions);
    questions = Set.copyOf(questions);
  }

  /** Rows and formulas alone. */
  public Marks(Map<String, Map<String, Set<String>>> decisions) {
    this(decisions, Set.of());
  }

  /** The same rows and formulas, and some questions. */
  public Marks with(Set<String> asked) {
    return new Marks(decisions, asked);
  }

  /** Each row and each formula alone, in a fixed order; no questions. */
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
