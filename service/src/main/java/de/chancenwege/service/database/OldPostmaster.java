package de.chancenwege.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived the service that started it. */
final class OldPostmaster {
  private static final String PID_FILE = "postmaster.pid";
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final ProcessHandle process;

  private OldPostmaster(ProcessHandle process) {
    this.process = process;
  }

  /**
   * Makes sure that no PostgreSQL runs on the cluster. The caller holds the lock on the data
   * directory, so whatever still runs has lost its service.
   */
  static void stop(Path cluster) throws IOException, StartRefusedException {
    var pidFile = cluster.resolve(PID_FILE);
    if (!Files.exists(pidFile)) {
      return;
    }
    var running = find(cluster, Files.readAllLines(pidFile));
    if (running.isPresent()) {
      running.get().stop();
    }
    // Left behind by a crash. Its number may belong to any process by now, which would
    // keep PostgreSQL from starting.
    Files.deleteIfExists(pidFile);
  }

  private static Optional<OldPostmaster> find(Path cluster, List<String> pidFile) {
    return pidFile.stream()
        .limit(1)
        .map(String::strip)
        .filter(line -> line.matches("\\d{1,10}"))
        .map(Long::valueOf)
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .filter(process -> worksIn(cluster, process))
        .findFirst()
        .map(OldPostmaster::new);
  }

  /** PostgreSQL makes its cluster its working directory; no other process has a reason to. */
  private static boolean worksIn(Path cluster, ProcessHandle process) {
    try {
      return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), cluster);
    } catch (IOException e) {
      return false;
    }
  }

  /** First as at a planned stop, then as at a power cut, from which PostgreSQL recovers. */
  private void stop() throws IOException, StartRefusedException {
    if (!endsAfter("INT") && !endsAfter("QUIT")) {
      throw new StartRefusedException(
          "Die alte Datenbank (Prozess " + process.pid() + ") lässt sich nicht beenden.",
          "The old database (process " + process.pid() + ") cannot be stopped.");
    }
  }

  private boolean endsAfter(String signal) throws IOException {
    // The shell has kill built in; small images have no program of that name.
    new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).start();
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
