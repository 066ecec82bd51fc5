package de.chancenwege.rules.dmn;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the engine said about tables of one file, since most people share most of a table's inputs.
 * Bounded; a key holds codes and yes or no of one table's inputs, never a date, a number or a case.
 */
final class Remembered {

  private static final int MOST = 5_000;

  private final Map<Key, Outcome> outcomes = new ConcurrentHashMap<>();

  Outcome outcome(String decision, Map<String, @Nullable Object> inputs, Supplier<Outcome> engine) {
    if (!inputs.values().stream().allMatch(Remembered::isCoarse)) {
      return engine.get();
    }
    if (outcomes.size() >= MOST) {
      outcomes.clear();
    }
    return outcomes.computeIfAbsent(new Key(decision, inputs), key -> engine.get());
  }

  private static boolean isCoarse(@Nullable Object value) {
    return value == null || value instanceof Boolean || value instanceof String;
  }

  private record Key(String decision, Map<String, @Nullable Object> inputs) {}
}
