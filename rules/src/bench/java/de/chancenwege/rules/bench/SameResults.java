package de.chancenwege.rules.bench;

import com.gs.dmn.runtime.DMNType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sees to it that what is compared for speed says the same. */
final class SameResults {
  private SameResults() {}

  /**
   * Compares all results of a person.
   *
   * @throws IllegalStateException if they are not the same
   */
  static void require(EveryTable one, EveryTable other, Person person) {
    var expected = results(one, person);
    var found = results(other, person);
    if (!expected.equals(found)) {
      var missing = new ArrayList<>(expected);
      found.forEach(missing::remove);
      throw new IllegalStateException("not the same: " + missing);
    }
  }

  private static List<String> results(EveryTable tables, Person person) {
    var results = new ArrayList<String>();
    tables.evaluate(person.values(), (name, result) -> results.add(name + ' ' + plain(result)));
    Collections.sort(results);
    return results;
  }

  /** Rows in any order, and no difference between no row and an empty list. */
  private static Object plain(@Nullable Object result) {
    if (result instanceof List<?> list) {
      return list.stream().map(SameResults::plain).map(Object::toString).sorted().toList();
    }
    if (result instanceof DMNType row) {
      return plain(row.toContext().getBindings());
    }
    if (result instanceof Map<?, ?> row) {
      var sorted = new TreeMap<String, Object>();
      row.forEach((key, value) -> sorted.put(key.toString(), plain(value)));
      return sorted;
    }
    return result instanceof BigDecimal number
        ? number.stripTrailingZeros()
        : Objects.requireNonNullElse(result, List.of());
  }
}
