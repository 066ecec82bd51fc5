package de.chancenwege.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldPostmasterTest {
  @TempDir Path folder;

  @Test
  void a_server_that_still_runs_on_the_cluster_is_stopped() throws Exception {
    try (var database = Database.openIn(folder)) {
      assertThat(database.settings()).isNotEmpty();
      var cluster = folder.resolve("postgres/cluster");
      var server = postmaster(cluster);
      OldPostmaster.stop(cluster);
      assertThat(Files.exists(Path.of("/proc/" + server.pid() + "/cwd"))).isFalse();
      assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
    }
  }

  @Test
  void another_process_that_got_the_number_since_is_left_alone() throws Exception {
    var stranger = new ProcessBuilder("sleep", "60").directory(new java.io.File("/")).start();
    try {
      Files.writeString(folder.resolve("postmaster.pid"), stranger.pid() + "\n" + folder);
      OldPostmaster.stop(folder);
      assertThat(stranger.isAlive()).isTrue();
      assertThat(folder.resolve("postmaster.pid")).doesNotExist();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @ParameterizedTest(name = "content {0}")
  @ValueSource(strings = {"", "abc", "-1", "99999999999999999999", "4194305"})
  void a_number_of_no_process_is_forgotten(String content) throws Exception {
    Files.writeString(folder.resolve("postmaster.pid"), content);
    OldPostmaster.stop(folder);
    assertThat(folder.resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void without_a_number_there_is_nothing_to_do() throws Exception {
    OldPostmaster.stop(folder);
    assertThat(folder).isEmptyDirectory();
  }

  private static ProcessHandle postmaster(Path cluster) throws IOException {
    var pid = Files.readAllLines(cluster.resolve("postmaster.pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }
}
