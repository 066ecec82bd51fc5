package de.chancenwege.service.database;

import de.chancenwege.service.start.StartRefusedException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL of our own that only this process can log in to. */
final class LocalPostgres implements AutoCloseable {
  private static final String NAME = "chancenwege";
  private static final Duration TIME_TO_START = Duration.ofSeconds(20);

  private final DataDirectory directory;
  private final EmbeddedPostgres server;
  private final String password;

  private LocalPostgres(DataDirectory directory, EmbeddedPostgres server, String password) {
    this.directory = directory;
    this.server = server;
    this.password = password;
  }

  /** Starts it; the data directory belongs to it from now on, also when it does not start. */
  static LocalPostgres start(DataDirectory directory) throws StartRefusedException {
    try {
      var cluster = Cluster.in(directory);
      OldPostmaster.stop(cluster.path());
      cluster.setAsideIfIncomplete();
      cluster.clearHalfUnpackedPrograms();
      var server = launch(cluster);
      cluster.closePrograms();
      var postgres = new LocalPostgres(directory, server, cluster.password());
      postgres.createDatabase(cluster);
      return postgres;
    } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
      throw refused(directory, e);
    }
  }

  DatabaseUrl url() {
    return new DatabaseUrl(
        "jdbc:postgresql://127.0.0.1:" + server.getPort() + '/' + NAME, NAME, password);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      directory.close();
    }
  }

  private static EmbeddedPostgres launch(Cluster cluster) throws IOException {
    // Also the place where the library looks for clusters to clean away: never a shared one.
    System.setProperty("ot.epg.working-dir", cluster.programs().toString());
    var log = Redirect.appendTo(cluster.log().toFile());
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster.path())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(TIME_TO_START)
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        // "Locale" options are whatever initdb takes; the last --auth wins over the built-in trust.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", cluster.passwordFile().toString())
        .setConnectConfig("password", cluster.password())
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_connections", "40")
        // The library is made for tests and turns durability off.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  /** The service is an ordinary user, here as on a real server. */
  private void createDatabase(Cluster cluster) throws SQLException, IOException {
    if (cluster.isComplete()) {
      return;
    }
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create role " + NAME + " login password '" + password + "'");
      statement.execute("create database " + NAME + " owner " + NAME);
    }
    cluster.markComplete();
  }

  private static StartRefusedException refused(DataDirectory directory, Throwable cause) {
    try {
      var cluster = Cluster.in(directory);
      OldPostmaster.stop(cluster.path());
      cluster.clearPrograms(); // A full disk may have cut them off.
    } catch (IOException | StartRefusedException e) {
      cause.addSuppressed(e);
    }
    var log = directory.resolve(Cluster.DIRECTORY).resolve(Cluster.LOG);
    var space = directory.space();
    directory.close();
    return new StartRefusedException(
        "Die eigene PostgreSQL-Datenbank startet nicht ("
            + cause.getMessage()
            + "). Freier Platz: "
            + space
            + ". Den Grund nennt meist "
            + log
            + '.',
        "Its own PostgreSQL does not start ("
            + cause.getMessage()
            + "). Space left: "
            + space
            + ". The reason is usually told in "
            + log
            + '.',
        cause);
  }
}
