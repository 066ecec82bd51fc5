package de.chancenwege.service.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Writes what was measured into the documentation. */
final class Report {
  private final Path root = Path.of(System.getProperty("bench.root"));
  private final Path ofRules;
  private final Path ofService;
  private final Figures figures;

  Report(Path target, Figures figures) {
    this.ofService = target.resolve("jmh.json");
    this.ofRules = root.resolve("rules").resolve(target.getFileName()).resolve("jmh.json");
    this.figures = figures;
  }

  /**
   * Fills the template.
   *
   * @throws IllegalStateException if something was not measured in this run
   */
  void write() throws IOException {
    var started = Instant.parse(System.getProperty("bench.started"));
    if (Files.getLastModifiedTime(ofRules).toInstant().isBefore(started)) {
      throw new IllegalStateException("the rules were not measured in this run");
    }
    var measured = new Measured();
    measured.add(ofRules);
    measured.add(ofService);
    measured.add(figures);
    var template = Files.readString(root.resolve("service/src/bench/benchmarks.md"), UTF_8);
    var text = new Template(measured).fill(template.replace("{{machine}}", machine()));
    Files.writeString(root.resolve("docs/benchmarks.md"), text, UTF_8);
  }

  private static String machine() {
    return "%s, %d cores, %s %s, %s %s"
        .formatted(
            LocalDate.now(Clock.systemUTC()),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }
}
