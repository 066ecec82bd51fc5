package de.chancenwege.service.database;

import de.chancenwege.service.start.StartRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** The directory that holds everything the service keeps; one process at a time may use it. */
final class DataDirectory implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration POLL = Duration.ofMillis(50);

  private static final String LOCK = "chancenwege.lock";
  private static final long NEEDED_BYTES = 256L << 20;

  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Takes the directory for this process, making it if it is not there. */
  static DataDirectory open(Path path) throws StartRefusedException {
    try {
      requireOurs(path);
      makePrivate(path);
      var directory = new DataDirectory(path, lock(path));
      directory.requireSpace();
      return directory;
    } catch (IOException e) {
      throw new StartRefusedException(
          "Das Datenverzeichnis " + path + " ist nicht benutzbar (" + reason(e) + ").",
          "The data directory " + path + " cannot be used (" + reason(e) + ").",
          e);
    }
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  /** Makes a directory inside that only the owner may enter. */
  Path privateDirectory(String name) throws IOException {
    var directory = path.resolve(name);
    makePrivate(directory);
    return directory;
  }

  /** Space left, in words for a message. */
  String space() {
    try {
      return (Files.getFileStore(path).getUsableSpace() >> 20) + " MiB";
    } catch (IOException e) {
      return "? MiB";
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody wants {@code /tmp} or a home directory to become private by a slip of the keyboard. */
  private static void requireOurs(Path path) throws IOException, StartRefusedException {
    if (!Files.isDirectory(path) || Files.exists(path.resolve(LOCK))) {
      return;
    }
    try (var entries = Files.list(path)) {
      if (entries.anyMatch(entry -> !entry.endsWith("lost+found"))) {
        throw new StartRefusedException(
            "Das Verzeichnis "
                + path
                + " ist nicht leer und kein Datenverzeichnis von Chancenwege.",
            "The directory " + path + " is not empty and not a data directory of Chancenwege.");
      }
    }
  }

  private static void makePrivate(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory);
    }
    var mine = PosixFilePermissions.fromString("rwx------");
    if (!Files.getPosixFilePermissions(directory).equals(mine)) {
      Files.setPosixFilePermissions(directory, mine);
    }
  }

  private static FileChannel lock(Path path) throws IOException, StartRefusedException {
    var file = path.resolve(LOCK);
    var channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    if (!isLocked(channel)) {
      channel.close();
      throw inUse(path, Files.readString(file));
    }
    channel.truncate(0);
    var pid = Long.toString(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
    return channel;
  }

  /** A process that was killed holds its lock until the system has taken it apart. */
  private static boolean isLocked(FileChannel channel) throws IOException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!tryLock(channel)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
    return true;
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static StartRefusedException inUse(Path path, String pid) {
    return new StartRefusedException(
        "Das Datenverzeichnis "
            + path
            + " benutzt schon ein anderes Chancenwege (Prozess "
            + pid
            + "). Dieses beenden oder CHANCENWEGE_DATA_DIR auf ein anderes Verzeichnis setzen.",
        "The data directory "
            + path
            + " is in use by another Chancenwege (process "
            + pid
            + "). Stop that one or set CHANCENWEGE_DATA_DIR to another directory.");
  }

  private void requireSpace() throws IOException, StartRefusedException {
    if (Files.getFileStore(path).getUsableSpace() < NEEDED_BYTES) {
      var needed = (NEEDED_BYTES >> 20) + " MiB";
      close();
      throw new StartRefusedException(
          "Im Datenverzeichnis "
              + path
              + " ist zu wenig Platz: "
              + space()
              + " von "
              + needed
              + ".",
          "The data directory "
              + path
              + " has too little space: "
              + space()
              + " of "
              + needed
              + ".");
    }
  }

  /** File system exceptions name only the path as their message. */
  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
