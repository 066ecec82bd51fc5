package de.chancenwege.service.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears only when it is complete: what is written goes beside it, and away if it is
 * not kept. Devices and pipes are written to as they are.
 */
final class Target implements AutoCloseable {
  private final Path file;
  private final Path written;
  private final OutputStream out;
  private final Thread onInterrupt = new Thread(this::discard);

  private Target(Path file, Path written, OutputStream out) {
    this.file = file;
    this.written = written;
    this.out = out;
    Runtime.getRuntime().addShutdownHook(onInterrupt);
  }

  static Target open(Path named) throws IOException {
    var file = followed(named);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Target(file, file, Files.newOutputStream(file));
    }
    var name = file.getFileName() + "." + UUID.randomUUID() + ".part";
    var part = file.resolveSibling(name);
    return new Target(file, part, Files.newOutputStream(part, StandardOpenOption.CREATE_NEW));
  }

  /** The file behind a link, also where the link leads to a file that is not there yet. */
  private static Path followed(Path named) throws IOException {
    if (Files.exists(named)) {
      return named.toRealPath();
    }
    return Files.isSymbolicLink(named)
        ? named.toAbsolutePath().resolveSibling(Files.readSymbolicLink(named))
        : named.toAbsolutePath();
  }

  OutputStream out() {
    return out;
  }

  /** Lets the file appear, in the place of one of that name. */
  void keep() throws IOException {
    out.close();
    if (!written.equals(file)) {
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      // The hook is running already, and does the same.
      return;
    }
  }

  private void discard() {
    if (!written.equals(file)) {
      written.toFile().delete();
    }
  }
}
