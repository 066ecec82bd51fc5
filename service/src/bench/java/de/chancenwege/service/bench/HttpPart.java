package de.chancenwege.service.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Advice over HTTP beside an echo of bodies of the same size. */
final class HttpPart {
  /** Some ten thousand questions: until then code is still being compiled. */
  private static final Duration WARM_UP = Duration.ofSeconds(60);

  private static final Duration COUNTED = Duration.ofSeconds(8);

  private final Server service;
  private final List<byte[]> questions;
  private final Figures figures;

  HttpPart(Server service, List<byte[]> questions, Figures figures) {
    this.service = service;
    this.questions = questions;
    this.figures = figures;
  }

  void run(Path folder, Path result, List<String> arguments)
      throws IOException, CommandLineOptionException, RunnerException {
    int size = averageSize();
    try (var echo = Server.echo(size, folder)) {
      figures.add("http.body.bytes", size);
      ask(service, WARM_UP);
      ask(echo, WARM_UP);
      benchmark(echo, result, arguments);
      figures.add("http.service.cpu.us", cpuMicros(service));
      figures.add("http.echo.cpu.us", cpuMicros(echo));
    }
  }

  private void benchmark(Server echo, Path result, List<String> arguments)
      throws CommandLineOptionException, RunnerException {
    var options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments.toArray(String[]::new)))
            .include(HttpBenchmark.class.getName())
            .jvmArgsAppend("-Dbench.service=" + service.port(), "-Dbench.echo=" + echo.port())
            .shouldFailOnError(true)
            .resultFormat(ResultFormatType.JSON)
            .result(result.toString())
            .build();
    new Runner(options).run();
  }

  private int averageSize() throws IOException {
    long bytes = 0;
    try (var connection = new Connection(service.port())) {
      for (var question : questions) {
        bytes += connection.send(question).size();
      }
    }
    return (int) (bytes / questions.size());
  }

  private double cpuMicros(Server server) throws IOException {
    var before = server.cpu();
    long requests = ask(server, COUNTED);
    return server.cpu().minus(before).toNanos() / 1e3 / requests;
  }

  /** Number of requests that were answered in the time, one after the other. */
  private long ask(Server server, Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    long requests = 0;
    try (var connection = new Connection(server.port())) {
      while (System.nanoTime() < end) {
        connection.send(questions.get((int) (requests % questions.size())));
        requests++;
      }
    }
    return requests;
  }
}
