package de.chancenwege.service.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server that runs as a process of its own. */
final class Server implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofMinutes(3);

  private final Process process;
  private final int port;
  private final Path log;

  private Server(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** The packaged program, started as the README says; it is ready to answer. */
  static Server chancenwege(Path jar, Path folder, String name) throws IOException {
    int port = freePort();
    var log = folder.resolve(name + ".log");
    var command = new ProcessBuilder(java(), "-Xmx512m", "-jar", jar.toString());
    command.environment().remove("DATABASE_URL");
    command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    command.environment().put("CHANCENWEGE_ENGINE", "quick");
    command.environment().put("CHANCENWEGE_DATA_DIR", folder.resolve("data").toString());
    command.redirectErrorStream(true).redirectOutput(log.toFile());
    return new Server(command.start(), port, log).ready("/q/health/ready");
  }

  /** The echo that sends bodies of this size. */
  static Server echo(int size, Path folder) throws IOException {
    int port = freePort();
    var log = folder.resolve("echo.log");
    var command =
        List.of(
            java(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            EchoServer.class.getName(),
            Integer.toString(port),
            Integer.toString(size));
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new Server(process, port, log).ready("/");
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  int port() {
    return port;
  }

  List<String> log() throws IOException {
    return Files.readAllLines(log, UTF_8);
  }

  /** What it used of all processors together since it was started. */
  Duration cpu() {
    return process.toHandle().info().totalCpuDuration().orElseThrow();
  }

  private Server ready(String path) throws IOException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      if (answers(path)) {
        return this;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    close();
    throw new IOException("it did not start: " + log());
  }

  private boolean answers(String path) {
    try (var connection = new Connection(port)) {
      return connection.send(Connection.get(path)).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
