package de.chancenwege.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;

/**
 * Files of our own PostgreSQL inside the data directory.
 *
 * @param home private directory of all of them
 * @param password what logs in to it
 */
record Cluster(Path home, String password) {

  static final String DIRECTORY = "postgres";
  static final String LOG = "log";

  private static final String PASSWORD = "password";
  private static final int PASSWORD_BYTES = 30;

  static Cluster in(DataDirectory directory) throws IOException {
    var home = directory.privateDirectory(DIRECTORY);
    var file = home.resolve(PASSWORD);
    if (!Files.exists(file)) {
      createPassword(file);
    }
    return new Cluster(home, Files.readString(file));
  }

  /** The data themselves. */
  Path path() {
    return home.resolve("cluster");
  }

  Path programs() {
    return home.resolve("programs");
  }

  Path log() {
    return home.resolve(LOG);
  }

  Path passwordFile() {
    return home.resolve(PASSWORD);
  }

  /** Whether it was once ready for use. */
  boolean isComplete() {
    return Files.exists(marker());
  }

  void markComplete() throws IOException {
    Files.createFile(marker());
  }

  /** A first start that was killed half-way leaves a cluster that would never start again. */
  void setAsideIfIncomplete() throws IOException {
    if (!isComplete() && Files.exists(path())) {
      Files.move(path(), Files.createTempDirectory(home, "incomplete-").resolve("cluster"));
    }
    Files.deleteIfExists(log());
  }

  /** Programs that were not unpacked to the end would be taken as they are. */
  void clearHalfUnpackedPrograms() throws IOException {
    if (!Files.isDirectory(programs())) {
      return;
    }
    try (var unpacked = Files.list(programs())) {
      if (!unpacked.allMatch(one -> Files.exists(one.resolve(".exists")))) {
        clearPrograms();
      }
    }
  }

  /** Whoever unpacks them lets everybody write there. */
  void closePrograms() throws IOException {
    Files.setPosixFilePermissions(programs(), PosixFilePermissions.fromString("rwx------"));
  }

  /** They are unpacked again at the next start. */
  void clearPrograms() throws IOException {
    if (!Files.isDirectory(programs())) {
      return;
    }
    try (var tree = Files.walk(programs())) {
      for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return home.toString();
  }

  private Path marker() {
    return home.resolve("complete");
  }

  private static void createPassword(Path file) throws IOException {
    var bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    var draft = file.resolveSibling(PASSWORD + ".new");
    Files.deleteIfExists(draft);
    var mine = PosixFilePermissions.fromString("rw-------");
    Files.createFile(draft, PosixFilePermissions.asFileAttribute(mine));
    Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    Files.move(draft, file);
  }
}
