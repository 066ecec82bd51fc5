package de.chancenwege.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviseIT {
  private static final String CASE =
      "{\"asOf\":\"2026-11-23\",\"routes\":[\"HOSPITATION\"],\"facts\":{}}\n";

  @TempDir Path folder;

  @Test
  void cases_are_answered_from_file_to_file_without_a_server_and_a_database() throws Exception {
    Files.writeString(folder.resolve("cases.jsonl"), CASE.repeat(50));
    var process = advise("--in", "cases.jsonl", "--out", "results.jsonl");
    assertThat(process.exitValue()).as(told()).isZero();
    assertThat(Files.readAllLines(folder.resolve("results.jsonl")))
        .hasSize(50)
        .allSatisfy(line -> assertThat(line).contains("\"route\":\"HOSPITATION\""));
    assertThat(told().lines()).hasSize(2).first().asString().startsWith("50 beantwortet, 0 mit");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void a_command_that_there_is_not_starts_nothing() throws Exception {
    var process = run("advsie");
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(told()).contains("advise --in", "advsie");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void the_version_names_the_commit_of_the_manifest() throws Exception {
    var process = run("--version");
    assertThat(process.exitValue()).as(told()).isZero();
    try (var jar = new JarFile(Program.jar().toFile())) {
      var commit = jar.getManifest().getMainAttributes().getValue("Commit");
      assertThat(told().strip()).startsWith("Chancenwege ").endsWith(", commit " + commit);
    }
  }

  private Process advise(String... arguments) throws Exception {
    return run(Stream.concat(Stream.of("advise"), Stream.of(arguments)).toArray(String[]::new));
  }

  private Process run(String... arguments) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        Stream.concat(
            Stream.of(java, "-Xmx512m", "-jar", Program.jar().toString()), Stream.of(arguments));
    var process =
        new ProcessBuilder(command.toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("told").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return process;
  }

  private String told() throws IOException {
    return Files.readString(folder.resolve("told"), UTF_8);
  }
}
