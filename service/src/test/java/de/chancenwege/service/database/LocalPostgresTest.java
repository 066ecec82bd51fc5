package de.chancenwege.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.service.start.StartRefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
  @TempDir Path folder;

  @Test
  void data_survive_a_restart_and_nobody_logs_in_without_the_password() throws Exception {
    try (var database = Database.openIn(folder)) {
      execute(database, "create table note as select 42 as number");
      assertThatThrownBy(() -> login(database, "").close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password");
      assertThatThrownBy(() -> login(database, "falsch").close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
    try (var database = Database.openIn(folder)) {
      assertThat(query(database, "select number from note")).isEqualTo("42");
    }
  }

  @Test
  void it_listens_on_loopback_alone_and_keeps_what_it_confirmed() throws Exception {
    try (var database = Database.openIn(folder)) {
      assertThat(query(database, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(folder.resolve("postgres/cluster/postmaster.opts"))
          .content()
          .contains("\"unix_socket_directories=\"");
      assertThat(query(database, "show fsync")).isEqualTo("on");
      assertThat(query(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(query(database, "select rolsuper from pg_roles where rolname = current_user"))
          .isEqualTo("f");
    }
  }

  @Test
  void nobody_else_may_enter_any_of_its_directories() throws Exception {
    Database.openIn(folder).close();
    try (var paths = Files.list(folder.resolve("postgres"))) {
      assertThat(paths.filter(Files::isDirectory))
          .extracting(path -> PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .hasSize(2)
          .containsOnly("rwx------");
    }
  }

  @Test
  void half_unpacked_programs_are_unpacked_again() throws Exception {
    Database.openIn(folder).close();
    try (var unpacked = Files.list(folder.resolve("postgres/programs"))) {
      var programs = unpacked.findFirst().orElseThrow();
      Files.delete(programs.resolve(".exists"));
      Files.writeString(programs.resolve("bin/postgres"), "half");
    }
    try (var database = Database.openIn(folder)) {
      assertThat(query(database, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_half_made_cluster_is_set_aside_and_made_anew() throws Exception {
    var cluster = Files.createDirectories(folder.resolve("postgres/cluster"));
    Files.writeString(cluster.resolve("postgresql.conf"), "half");
    Files.writeString(folder.resolve("chancenwege.lock"), "");
    try (var database = Database.openIn(folder)) {
      assertThat(query(database, "select 1")).isEqualTo("1");
    }
    try (var entries = Files.list(folder.resolve("postgres"))) {
      assertThat(entries)
          .anyMatch(entry -> entry.getFileName().toString().startsWith("incomplete"));
    }
  }

  @Test
  void a_server_that_cannot_start_is_told_with_the_place_of_the_log() throws Exception {
    Files.createDirectories(folder.resolve("postgres"));
    Files.writeString(folder.resolve("postgres/programs"), "a file in the way");
    Files.writeString(folder.resolve("chancenwege.lock"), "");
    assertThatThrownBy(() -> Database.openIn(folder))
        .isInstanceOfSatisfying(
            StartRefusedException.class,
            refusal -> {
              assertThat(refusal.german())
                  .contains("Die eigene PostgreSQL-Datenbank startet nicht (could not create")
                  .contains("Den Grund nennt meist " + folder.resolve("postgres/log"));
              assertThat(refusal.english()).contains("Its own PostgreSQL does not start");
            });
    DataDirectory.open(folder).close(); // It is free again.
  }

  private static void execute(Database database, String command) throws SQLException {
    try (var connection = login(database);
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static String query(Database database, String query) throws SQLException {
    try (var connection = login(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection login(Database database) throws SQLException {
    return login(database, database.settings().get("quarkus.datasource.password"));
  }

  private static Connection login(Database database, String password) throws SQLException {
    var settings = database.settings();
    return DriverManager.getConnection(
        settings.get("quarkus.datasource.jdbc.url"),
        settings.get("quarkus.datasource.username"),
        password);
  }
}
