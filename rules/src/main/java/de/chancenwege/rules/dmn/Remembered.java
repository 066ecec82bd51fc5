package de.chancenwege.rules.dmn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the engine said about one table, since most people share most of a table's inputs. Bounded;
 * a key holds codes and yes or no of the table's inputs, never a date, a number or a case.
 */
final class Remembered {

  private final Map<Key, Outcome> outcomes = new ConcurrentHashMap<>();
  private final int most;

  /**
   * Remembers nothing yet.
   *
   * @param most with so many outcomes it begins anew
   */
  Remembered(int most) {
    this.most = most;
  }

  /**
   * What was said about the same inputs, or what the engine says.
   *
   * @param inputs the same names in the same order each time
   */
  Outcome outcome(Map<String, @Nullable Object> inputs, Supplier<Outcome> engine) {
    if (most == 0 || !inputs.values().stream().allMatch(Remembered::isCoarse)) {
      return engine.get();
    }
    if (outcomes.size() >= most) {
      outcomes.clear();
    }
    return outcomes.computeIfAbsent(Key.of(inputs), key -> engine.get());
  }

  private static boolean isCoarse(@Nullable Object value) {
    return value == null || value instanceof Boolean || value instanceof String;
  }

  private record Key(List<@Nullable Object> values) {
    static Key of(Map<String, @Nullable Object> inputs) {
      return new Key(Arrays.asList(inputs.values().toArray()));
    }
  }
}
