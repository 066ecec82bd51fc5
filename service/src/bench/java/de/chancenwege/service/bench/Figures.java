package de.chancenwege.service.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Numbers that JMH does not measure, by name; the name ends with the unit. */
final class Figures {
  private final Map<String, Double> numbers = new TreeMap<>();

  void add(String name, double number) {
    numbers.put(name, number);
    System.out.printf("%s: %.3f%n", name, number);
  }

  void addMillis(String name, Duration time) {
    add(name + ".ms", time.toNanos() / 1e6);
  }

  Map<String, Double> all() {
    return Map.copyOf(numbers);
  }

  void writeTo(Path file) throws IOException {
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(file.toFile(), numbers);
  }
}
