package de.chancenwege.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.evaluation.Inputs;
import de.chancenwege.rules.evaluation.RowSet;
import de.chancenwege.rules.evaluation.TableEngine;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the engine only once what a class of values passes, and which rows some values match. */
record RememberingEngine(
    TableEngine engine,
    int[] slots,
    Map<List<Integer>, long[]> passed,
    Map<List<Object>, long[]> matched)
    implements TableEngine {
  RememberingEngine(TableEngine engine, int[] slots) {
    this(engine, slots, new HashMap<>(), new HashMap<>());
  }

  @Override
  public boolean match(Inputs inputs, long[] rows) {
    var values = Arrays.stream(slots).mapToObj(slot -> value(inputs, slot)).toList();
    RowSet.intersect(rows, matched.computeIfAbsent(values, v -> matching(inputs, rows)));
    return true;
  }

  private static Object value(Inputs inputs, int slot) {
    return inputs.isKnown(slot) ? inputs.value(slot) : "";
  }

  private long[] matching(Inputs inputs, long[] all) {
    var found = all.clone();
    assertThat(engine.match(inputs, found)).isTrue();
    return found;
  }

  @Override
  public boolean passing(int column, int code, long[] rows) {
    RowSet.unite(rows, passed.computeIfAbsent(List.of(column, code), key -> passing(key, rows)));
    return true;
  }

  private long[] passing(List<Integer> key, long[] rows) {
    var found = new long[rows.length];
    assertThat(engine.passing(key.get(0), key.get(1), found)).isTrue();
    return found;
  }
}
