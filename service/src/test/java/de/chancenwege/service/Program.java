package de.chancenwege.service;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged program as a process of its own, as an operator runs it. */
final class Program implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(120);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final Path output;
  private final int port;

  private Program(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  /** Gives the start command with these variables; does not wait for anything. */
  static Program start(Path output, Map<String, String> variables) throws IOException {
    var port = freePort();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ProcessBuilder(java, "-jar", jar().toString());
    command.environment().remove("DATABASE_URL");
    command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    command.environment().put("CHANCENWEGE_ENGINE", "drools"); // Comparing takes both processors.
    command.environment().putAll(variables);
    command.redirectErrorStream(true).redirectOutput(output.toFile());
    return new Program(command.start(), output, port);
  }

  /** Waits until it is ready to answer, and gives the time that took. */
  Duration awaitReady() throws IOException, InterruptedException {
    var start = Instant.now();
    while (process.isAlive()
        && Duration.between(start, Instant.now()).compareTo(LONGEST_START) < 0) {
      if (isReady()) {
        return Duration.between(start, Instant.now());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    throw new AssertionError("not ready: " + output());
  }

  int awaitExit() throws InterruptedException {
    if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("still running");
    }
    return process.exitValue();
  }

  /** Ends it without a chance to clean up, and nothing else: its children live on. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  String get(String path) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString()).body();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  /** Asks it to end, as a supervisor or Ctrl-C does. */
  @Override
  public void close() {
    process.destroy();
    try {
      awaitExit();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(uri("/q/health/ready")).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Beside the folder of the test classes, wherever the build put that. */
  static Path jar() {
    try {
      var classes =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return classes.resolveSibling("quarkus-app").resolve("quarkus-run.jar");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
