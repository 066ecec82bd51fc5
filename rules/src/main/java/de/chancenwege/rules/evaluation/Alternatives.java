package de.chancenwege.rules.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a table, once for each combination of the few values that open inputs can have.
 *
 * @param inputs values by name, {@code null} where any value could be
 * @param tried names of the open inputs of which every possible value is among the combinations
 */
record Alternatives(List<Map<String, @Nullable Object>> inputs, Set<String> tried) {

  private static final int MOST = 12;

  static Alternatives of(Set<String> names, Function<String, Value> values) {
    List<Map<String, @Nullable Object>> combinations = new ArrayList<>();
    combinations.add(new LinkedHashMap<>());
    var tried = new LinkedHashSet<String>();
    for (var name : names) {
      var value = values.apply(name);
      var choices = value.possible().size();
      if (value.known().isEmpty() && choices > 0 && combinations.size() * choices <= MOST) {
        tried.add(name);
        combinations = multiply(combinations, name, value.possible());
      } else {
        combinations.forEach(inputs -> inputs.put(name, value.known().orElse(null)));
      }
    }
    return new Alternatives(combinations, tried);
  }

  private static List<Map<String, @Nullable Object>> multiply(
      List<Map<String, @Nullable Object>> combinations, String name, Set<Object> values) {
    List<Map<String, @Nullable Object>> product = new ArrayList<>();
    for (var inputs : combinations) {
      for (var value : values) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(inputs);
        copy.put(name, value);
        product.add(copy);
      }
    }
    return product;
  }
}
