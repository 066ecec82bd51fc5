package de.chancenwege.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.database.Database;
import de.chancenwege.service.http.RawHttp;
import io.restassured.path.json.JsonPath;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramIT {
  @TempDir Path folder;

  @Test
  void it_starts_with_nothing_but_a_data_directory_and_comes_back_after_a_kill() throws Exception {
    var data = folder.resolve("data");
    var first = start(data, "first.log");
    first.awaitReady();
    var published = publishedAt(first);
    var server = postmaster(data);

    try (var second = start(data, "second.log")) {
      assertThat(second.awaitExit()).isEqualTo(1);
      assertThat(second.output())
          .contains(
              "Chancenwege startet nicht: Das Datenverzeichnis " + data,
              "benutzt schon ein anderes Chancenwege",
              "Chancenwege does not start: The data directory " + data);
    }

    first.kill();
    assertThat(isAtWork(server)).isTrue();
    try (var again = start(data, "again.log")) {
      // 15 s are promised; on a machine that does other things at the same time it may take more.
      assertThat(again.awaitReady()).isLessThan(Duration.ofSeconds(60));
      assertThat(isAtWork(server)).isFalse();
      assertThat(publishedAt(again)).isEqualTo(published);
      assertThat(isAtWork(postmaster(data))).isTrue();
    }
    assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    assertThat(Files.readString(data.resolve("postgres/log")))
        .contains("database system is shut down");
  }

  @Test
  void it_runs_on_a_given_database_and_leaves_it_running() throws Exception {
    try (var database = Database.openIn(folder.resolve("server"))) {
      var settings = database.settings();
      var url =
          settings
              .get("quarkus.datasource.jdbc.url")
              .replace(
                  "jdbc:postgresql://",
                  "postgresql://chancenwege:" + settings.get("quarkus.datasource.password") + "@");
      var data = folder.resolve("data");
      var output = folder.resolve("program.log");
      try (var program =
          Program.start(
              output, Map.of("DATABASE_URL", url, "CHANCENWEGE_DATA_DIR", data.toString()))) {
        program.awaitReady();
        assertThat(publishedAt(program)).isNotBlank();
      }
      assertThat(data).doesNotExist();
      assertThat(isAtWork(postmaster(folder.resolve("server")))).isTrue();
      assertThat(Files.readString(output))
          .doesNotContain(settings.get("quarkus.datasource.password"));
    }
  }

  @Test
  void a_database_that_does_not_answer_is_told_in_two_lines() throws Exception {
    try (var program =
        Program.start(
            folder.resolve("program.log"),
            Map.of("DATABASE_URL", "postgresql://ada:geheim@127.0.0.1:1/cw"))) {
      assertThat(program.awaitExit()).isEqualTo(1);
      assertThat(program.output().lines())
          .hasSize(2)
          .anyMatch(line -> line.contains("Die Datenbank aus DATABASE_URL antwortet nicht"))
          .anyMatch(line -> line.contains("The database named by DATABASE_URL does not answer"))
          .noneMatch(line -> line.contains("geheim"));
    }
  }

  @Test
  void a_port_in_use_is_told_in_two_lines_before_anything_is_made() throws Exception {
    var data = folder.resolve("data");
    try (var other = new ServerSocket(0);
        var program =
            Program.start(
                folder.resolve("program.log"),
                Map.of(
                    "QUARKUS_HTTP_PORT",
                    Integer.toString(other.getLocalPort()),
                    "CHANCENWEGE_DATA_DIR",
                    data.toString()))) {
      assertThat(program.awaitExit()).isEqualTo(1);
      assertThat(program.output().lines())
          .hasSize(2)
          .anyMatch(line -> line.startsWith("Chancenwege startet nicht: Unter der Adresse 127.0"))
          .anyMatch(line -> line.startsWith("Chancenwege does not start: It cannot listen on 127"));
      assertThat(data).doesNotExist();
    }
  }

  @Test
  void a_setting_that_cannot_be_is_told_in_two_lines_before_anything_is_made() throws Exception {
    var data = folder.resolve("data");
    try (var program =
        Program.start(
            folder.resolve("program.log"),
            Map.of("CHANCENWEGE_DRAFT_DAYS", "900", "CHANCENWEGE_DATA_DIR", data.toString()))) {
      assertThat(program.awaitExit()).isEqualTo(1);
      assertThat(program.output().lines())
          .hasSize(2)
          .anyMatch(line -> line.startsWith("Chancenwege startet nicht: CHANCENWEGE_DRAFT_DAYS"))
          .anyMatch(line -> line.startsWith("Chancenwege does not start: CHANCENWEGE_DRAFT_DAYS"));
      assertThat(data).doesNotExist();
    }
  }

  @Test
  void logs_can_be_json_and_a_broken_request_is_a_problem() throws Exception {
    var output = folder.resolve("program.log");
    try (var program =
        Program.start(
            output,
            Map.of(
                "CHANCENWEGE_DATA_DIR",
                folder.resolve("data").toString(),
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED",
                "true"))) {
      program.awaitReady();
      assertThat(RawHttp.send(program.uri("/"), "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n"))
          .contains(" 400 ", "application/problem+json");
      assertThat(program.get("/q/swagger-ui")).contains("/problems/not-found");
    }
    assertThat(Files.readAllLines(output))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(JsonPath.from(line).getString("level")).isNotBlank());
  }

  private Program start(Path data, String log) throws Exception {
    return Program.start(folder.resolve(log), Map.of("CHANCENWEGE_DATA_DIR", data.toString()));
  }

  private static String publishedAt(Program program) throws Exception {
    return JsonPath.from(program.get("/api/v1/rulebooks")).getString("rulebooks[0].publishedAt");
  }

  private static ProcessHandle postmaster(Path data) throws Exception {
    var pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** A process that ended and that nobody collected has no directory any more. */
  private static boolean isAtWork(ProcessHandle process) {
    return Files.exists(Path.of("/proc/" + process.pid() + "/cwd"));
  }
}
