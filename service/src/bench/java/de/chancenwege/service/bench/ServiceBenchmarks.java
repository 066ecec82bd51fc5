package de.chancenwege.service.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Measures the packaged program, then writes what was measured here and in the rules. */
final class ServiceBenchmarks {
  private final Path target = Path.of(System.getProperty("bench.target"));
  private final Path jar = target.resolve("quarkus-app/quarkus-run.jar");
  private final String only = System.getProperty("bench.only", "");
  private final List<String> jmh =
      Arrays.stream(System.getProperty("jmh.args", "").strip().split("\\s+"))
          .filter(argument -> !argument.isEmpty())
          .toList();
  private final Figures figures = new Figures();

  private ServiceBenchmarks() {}

  public static void main(String... args) throws Exception {
    new ServiceBenchmarks().run();
  }

  private void run() throws Exception {
    var folder = Files.createTempDirectory("bench");
    try {
      if (isAskedFor("Http") || isAskedFor("Swap") || isAskedFor("Page")) {
        servers(folder);
      }
      if (isAskedFor("Workshop")) {
        workshop(Files.createDirectory(folder.resolve("workshop")));
      }
      if (isAskedFor("Batch")) {
        new BatchPart(jar, figures).run(folder);
      }
    } finally {
      delete(folder);
    }
    figures.writeTo(target.resolve("measured.json"));
    if (only.isEmpty() && jmh.isEmpty()) {
      new Report(target, figures).write();
    } else {
      System.out.println("Not everything was measured: docs/benchmarks.md stays as it is.");
    }
  }

  /** A part of a name, as JMH takes it. */
  private boolean isAskedFor(String part) {
    return only.isEmpty() || (part + "Benchmark").contains(only);
  }

  private void servers(Path folder) throws Exception {
    var cases = new Cases();
    var swap = new SwapPart(questions(cases.aboutOneRouteEach(HttpBenchmark.MANY)), figures);
    var unproven = SwapPart.unprovenProgram(jar, folder);
    try (var service = Server.chancenwege(unproven, folder, "service")) {
      swap.untilCompiled(service);
      if (isAskedFor("Page")) {
        new PagePart(service, figures).run();
      }
      if (isAskedFor("Http")) {
        var questions = questions(cases.aboutAllRoutes(HttpBenchmark.MANY));
        figures.add("http.facts.count", cases.facts());
        var http = new HttpPart(service, questions, figures);
        http.run(folder, target.resolve("jmh.json"), jmh);
      }
    }
    if (isAskedFor("Swap")) {
      var changed = SwapPart.changedProgram(jar, folder);
      try (var service = Server.chancenwege(changed, folder, "changed")) {
        swap.untilReplaced(service);
      }
    }
  }

  private void workshop(Path folder) throws Exception {
    var swap = new SwapPart(questions(new Cases().aboutOneRouteEach(HttpBenchmark.MANY)), figures);
    try (var service = Server.chancenwege(jar, folder, "service")) {
      SwapPart.untilSettled(service);
      new WorkshopPart(service, swap, figures).run();
    }
  }

  private static List<byte[]> questions(List<String> bodies) {
    return bodies.stream().map(Connection::question).toList();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
