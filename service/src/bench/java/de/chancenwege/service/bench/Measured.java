package de.chancenwege.service.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Everything that was measured, by name: times in microseconds, sizes in bytes, counts. */
final class Measured {
  private static final Map<String, Double> MICROS =
      Map.of("ns", 1e-3, "us", 1.0, "ms", 1e3, "s", 1e6, "seconds", 1e6);
  private static final double WHOLE = 100;

  private final Map<String, Double> numbers = new HashMap<>();

  void add(Figures figures) {
    figures
        .all()
        .forEach(
            (name, number) -> {
              int dot = name.lastIndexOf('.');
              var unit = name.substring(dot + 1);
              numbers.put(name.substring(0, dot), number * MICROS.getOrDefault(unit, 1.0));
            });
  }

  /** Adds results that JMH wrote. */
  void add(Path results) throws IOException {
    new ObjectMapper().readTree(results.toFile()).forEach(this::add);
  }

  private void add(JsonNode result) {
    var benchmark = result.get("benchmark").asText();
    var name = new StringBuilder(benchmark.substring(benchmark.lastIndexOf(".bench.") + 7));
    result.path("params").forEach(value -> name.append('[').append(value.asText()).append(']'));
    var metric = result.get("primaryMetric");
    var unit = metric.get("scoreUnit").asText();
    double scale = MICROS.getOrDefault(unit.replace("/op", ""), 1.0);
    double score = metric.get("score").asDouble();
    numbers.put(name.toString(), score * scale);
    numbers.put(name + ".error", WHOLE * metric.get("scoreError").asDouble(0) / score);
    numbers.put(name + ".p50", metric.at("/scorePercentiles/50.0").asDouble() * scale);
    numbers.put(name + ".p99", metric.at("/scorePercentiles/99.0").asDouble() * scale);
    Optional.ofNullable(result.at("/secondaryMetrics/gc.alloc.rate.norm/score"))
        .filter(JsonNode::isNumber)
        .ifPresent(bytes -> numbers.put(name + ".bytes", bytes.asDouble()));
  }

  /**
   * A number.
   *
   * @throws IllegalStateException if it was not measured
   */
  double of(String name) {
    var number = numbers.get(name);
    if (number == null) {
      throw new IllegalStateException(name + " was not measured");
    }
    return number;
  }
}
