package de.chancenwege.service.commandline;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, for nothing but answers
 * @param err standard error, for people
 * @param isTerminal whether somebody watches standard error
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, boolean isTerminal) {

  /** Those of the process. */
  public static Streams ofProcess() {
    var err = new FileOutputStream(FileDescriptor.err);
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        isWatched());
  }

  /** Java tells only whether all three streams are a terminal; the system tells it of this one. */
  private static boolean isWatched() {
    try {
      var device = Path.of("/proc/self/fd/2").toRealPath();
      return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
    } catch (IOException e) {
      return System.console() != null;
    }
  }

  void tell(String german, String english) {
    err.println(german + System.lineSeparator() + english);
  }
}
