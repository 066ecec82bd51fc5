package de.chancenwege.service.database;

import de.chancenwege.service.start.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A PostgreSQL that outlived the service that started it. */
final class OldPostmaster {
  private static final String PID_FILE = "postmaster.pid";
  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Path cluster;
  private final ProcessHandle process;

  private OldPostmaster(Path cluster, ProcessHandle process) {
    this.cluster = cluster;
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
        .map(process -> new OldPostmaster(cluster, process));
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
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    // Not whether the process is there: nobody may collect its remains, as in a bare container.
    while (worksIn(cluster, process)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return true;
  }
}
